package se.regelverk.adminui.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.authentication.event.AuthenticationSuccessEvent;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;
import org.springframework.test.context.ContextConfiguration;
import se.regelverk.adminui.RegelverkApplication;
import se.regelverk.adminui.api.OwnData;

/** Who sits on a council is known from the settings, and of others from when they logged in last. */
@SpringBootTest(classes = RegelverkApplication.class)
@ContextConfiguration(initializers = OwnData.class)
class CouncilMembersTest {
    private static final Instant NOW = Instant.now();

    @Autowired
    private ObjectProvider<MongoTemplate> store;

    @Autowired
    private MongoTemplate template;

    @BeforeEach
    void nobodyHasLoggedIn() {
        template.remove(new Query(), CouncilMembers.Met.class);
    }

    private CouncilMembers members(boolean provider, LocalUser... local) {
        return new CouncilMembers(
                new LocalUsers(List.of(local)), new IdentitySettings(List.of(), provider, true), store);
    }

    private static LocalUser local(String name, String... grants) {
        return new LocalUser(name, "Namn på " + name, null, AreaRoles.parse(List.of(grants)));
    }

    private static AuthenticationSuccessEvent login(String id, String name, String... grants) {
        var token = new OidcIdToken("token", NOW, NOW.plusSeconds(60), Map.of("sub", id, "name", name));
        var user = new ProviderUser(new DefaultOidcUser(List.of(), token), "sub", AreaRoles.parse(List.of(grants)));
        return new AuthenticationSuccessEvent(
                UsernamePasswordAuthenticationToken.authenticated(user, null, user.getAuthorities()));
    }

    @Test
    void thoseInTheSettingsAreAllThereAreWhenNobodyElseCanLogIn() {
        CouncilMembers members = members(
                false,
                local("rut", "rad:gemensamt:processagare", "rad:barn-och-unga"),
                local("per", "rad:*:ambassador"),
                local("ulla", "utvecklare:*"));
        assertThat(members.isWhole()).isTrue();
        assertThat(members.of("gemensamt"))
                .containsExactly(
                        new CouncilMembers.Member("per", "Namn på per", "ambassador"),
                        new CouncilMembers.Member("rut", "Namn på rut", "processagare"));
        assertThat(members.of("barn-och-unga")).contains(new CouncilMembers.Member("rut", "Namn på rut", ""));
    }

    @Test
    void whoeverLogsInWithARoleInACouncilIsKnownUntilTheyComeBackWithoutIt() {
        CouncilMembers members = members(true, local("rut", "rad:*"));
        members.loggedIn(login("a1", "Anna", "rad:gemensamt:representant", "handlaggare:barn-och-unga"));
        members.loggedIn(login("b2", "Bo", "handlaggare:*"));
        assertThat(members.isWhole()).isFalse();
        assertThat(members.of("gemensamt"))
                .extracting(CouncilMembers.Member::name)
                .containsExactly("Anna", "Namn på rut");
        assertThat(members.of("barn-och-unga"))
                .extracting(CouncilMembers.Member::username)
                .containsExactly("rut");

        members.loggedIn(login("a1", "Anna", "handlaggare:*"));
        assertThat(members.of("gemensamt"))
                .extracting(CouncilMembers.Member::username)
                .containsExactly("rut");
    }

    @Test
    void nothingButNameAndRolesInCouncilsIsKept() {
        members(true)
                .loggedIn(login("c3", "Cia", "rad:gemensamt", "handlaggare:*", "beslutar-enhetschef:barn-och-unga"));
        Document kept = template.getCollection("councilMembers")
                .find(new Document("_id", "c3"))
                .first();
        assertThat(kept).isNotNull();
        assertThat(kept.keySet()).containsExactlyInAnyOrder("_id", "name", "grants", "_class");
        assertThat(kept.getList("grants", String.class)).containsExactly("rad:gemensamt");
    }
}
