package se.regelverk.adminui.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;

@ExtendWith(OutputCaptureExtension.class)
class StartRefusedTest {
    private static final String HASH = "{bcrypt}$2a$10$dXJ3SW6G7P50lGmMkkmwe.20cQQubK3.HZWzG3YB1tlRy.fqvM/BG";
    private static final String SERVER = "spring.mongodb.uri=mongodb://db.example/regelverk";

    private final ApplicationContextRunner runner =
            new ApplicationContextRunner().withUserConfiguration(Identities.class);

    @Test
    void aServerOfOnesOwnWithoutUsersIsRefusedWithTheSettingsToGive(CapturedOutput output) {
        refused(SERVER);
        assertThat(output)
                .contains("APPLICATION FAILED TO START")
                .contains("ingen som får logga in")
                .contains("spring.security.oauth2.client.registration.")
                .contains("regelverk.users[0].username=")
                .contains("regelverk.identity.roles-claim=");
    }

    @ParameterizedTest
    @CsvSource({"server.address, 0.0.0.0", "server.address, 192.0.2.7", "management.server.address, 0.0.0.0"})
    void theDemoIsRefusedBeyondLoopback(String property, String address, CapturedOutput output) {
        refused("management.server.port=0", property + "=" + address);
        assertThat(output)
                .contains("Inställningen " + property + " skulle öppna den för andra.")
                .contains("Ta bort " + property + " (då används 127.0.0.1)")
                .contains("regelverk.users");
    }

    private static void refused(String... settings) {
        var application = new SpringApplication(SecurityTestApplication.class);
        var arguments = Stream.concat(Stream.of("server.port=0"), Arrays.stream(settings))
                .map("--"::concat)
                .toArray(String[]::new);
        assertThatThrownBy(() -> application.run(arguments)).isInstanceOf(StartRefused.class);
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({
        "password, {noop}hemligt",
        "password, hemligt",
        "password, {MD5}5f4dcc3b5aa765d61d8327deb882cf99",
        "password, {bcrypt}hemligt",
        "roles, chef:vuxen",
        "roles, handlaggare",
        "username, ",
    })
    void aUserThatIsNotUsableIsRefusedByTheNameOfTheSetting(String property, String value) {
        runner.withPropertyValues(SERVER)
                .withPropertyValues(
                        "regelverk.users[0].username=anna",
                        "regelverk.users[0].password=" + HASH,
                        "regelverk.users[0].roles=rad:*")
                .withPropertyValues("regelverk.users[0]." + property + "=" + (value == null ? "" : value))
                .run(context -> {
                    var refusal = (StartRefused) context.getStartupFailure();
                    assertThat(refusal).isNotNull();
                    assertThat(refusal.description()).contains("regelverk.users[0]." + property);
                    assertThat(refusal.description() + refusal.action() + refusal.getMessage())
                            .doesNotContain("hemligt");
                });
    }

    @Test
    void theSameUserNameTwiceIsRefused() {
        runner.withPropertyValues(SERVER)
                .withPropertyValues(user(0, "anna"))
                .withPropertyValues(user(1, "anna"))
                .run(context ->
                        assertThat(context.getStartupFailure()).hasMessageContaining("regelverk.users[1].username"));
    }

    @Test
    void configuredUsersLogInAndTheDemosDoNotExistBesideThem() {
        runner.withPropertyValues(user(0, "anna")).run(context -> {
            var login = context.getBean(AuthenticationProvider.class);
            var anna = login.authenticate(UsernamePasswordAuthenticationToken.unauthenticated("anna", "password"));
            assertThat(anna).isNotNull();
            assertThat(anna.getAuthorities()).extracting("authority").contains("ROLE_RAD");
            assertThatThrownBy(() -> login.authenticate(
                            UsernamePasswordAuthenticationToken.unauthenticated("admin", DemoUsers.PASSWORD)))
                    .isInstanceOf(BadCredentialsException.class);
        });
    }

    @Test
    void anIdentityProviderIsEnoughAndSwitchesTheDemoOff() {
        runner.withPropertyValues("spring.security.oauth2.client.registration.stad.client-id=regelverk")
                .run(context -> {
                    assertThat(context).hasNotFailed();
                    assertThat(context.getBean(IdentitySettings.class).demo()).isFalse();
                });
    }

    private static String[] user(int index, String username) {
        var prefix = "regelverk.users[%d].".formatted(index);
        return new String[] {prefix + "username=" + username, prefix + "password=" + HASH, prefix + "roles=rad:*"};
    }
}
