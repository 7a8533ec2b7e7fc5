package se.regelverk.adminui.signing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SigningTest {
    @TempDir
    private Path folder;

    private Signing own(String name, Path... trusted) {
        return new Signing(Optional.empty(), Optional.of(folder.resolve(name)), List.of(trusted));
    }

    @Test
    void aKeyIsMadeOnceForItsOwnerOnlyAndKept() throws IOException {
        var first = own("a.pem").signer();

        assertThat(own("a.pem").signer().publicKey()).isEqualTo(first.publicKey());
        assertThat(Files.getPosixFilePermissions(folder.resolve("a.pem")))
                .isEqualTo(PosixFilePermissions.fromString("rw-------"));
        assertThat(folder).isDirectoryContaining(file -> file.endsWith("a.pem"));
    }

    @Test
    void onlyTheOwnAndTheNamedKeysAreTrusted() {
        Signing other = own("other.pem");
        var key = other.signer().publicKey();

        assertThat(own("a.pem").trusts(key)).isFalse();
        assertThat(own("a.pem", folder.resolve("other.pem")).trusts(key)).isTrue();
        assertThat(other.trusts(key)).isTrue();
    }

    @Test
    void aKeyOfTheSettingsIsUsedAndNoneIsMade() {
        var key = own("given.pem").signer().publicKey();
        var signing = new Signing(Optional.of(folder.resolve("given.pem")), Optional.empty(), List.of());

        assertThat(signing.signer().publicKey()).isEqualTo(key);
    }

    @Test
    void whatIsNoKeySaysWhatToDo() throws IOException {
        Path broken = Files.writeString(folder.resolve("broken.pem"), "-----BEGIN PRIVATE KEY-----\nAA==\n");
        var wrong = new Signing(Optional.of(broken), Optional.empty(), List.of());
        var none = new Signing(Optional.empty(), Optional.empty(), List.of());
        var trusting = own("a.pem", folder.resolve("finns-inte.pem"));

        assertThatExceptionOfType(SigningRefused.class)
                .isThrownBy(wrong::signer)
                .satisfies(refused -> assertThat(refused.problem()).contains("regelverk.signing.key"));
        assertThatExceptionOfType(SigningRefused.class)
                .isThrownBy(none::signer)
                .satisfies(refused -> assertThat(refused.remedy()).contains("regelverk.signing.key"));
        assertThatExceptionOfType(SigningRefused.class)
                .isThrownBy(() -> trusting.trusts(trusting.signer().publicKey()))
                .satisfies(refused -> assertThat(refused.problem()).contains("regelverk.signing.trusted"));
    }

    @Test
    void twoKeysThatAreNoPairAreNone() throws IOException {
        own("a.pem").signer();
        own("b.pem").signer();
        String first = Files.readString(folder.resolve("a.pem")).split("-----BEGIN PUBLIC")[0];
        String second =
                "-----BEGIN PUBLIC" + Files.readString(folder.resolve("b.pem")).split("-----BEGIN PUBLIC")[1];
        Path mixed = Files.writeString(folder.resolve("mixed.pem"), first + second);

        assertThatExceptionOfType(SigningRefused.class)
                .isThrownBy(() -> new Signing(Optional.of(mixed), Optional.empty(), List.of()).signer());
    }
}
