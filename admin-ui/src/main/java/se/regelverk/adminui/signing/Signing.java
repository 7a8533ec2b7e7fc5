package se.regelverk.adminui.signing;

import java.nio.file.Path;
import java.security.PublicKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.regelverk.engine.parcel.Seal.Signer;

/**
 * The installation's key and those it trusts. Read when it is needed first: an installation that neither sends nor receives needs none.
 */
public final class Signing {
    private final Optional<Path> configured;
    private final Optional<Path> generated;
    private final List<Path> trusted;
    private @Nullable Signer signer;

    /**
     * Keys in files.
     *
     * @param configured the file with the installation's own key
     * @param generated where a key is made when none is configured; empty where several nodes would each make theirs
     * @param trusted files with the public keys of other installations
     */
    Signing(Optional<Path> configured, Optional<Path> generated, List<Path> trusted) {
        this.configured = configured;
        this.generated = generated;
        this.trusted = List.copyOf(trusted);
    }

    /**
     * Whom this installation signs as.
     *
     * @throws SigningRefused if the key is not there or is no key
     */
    public synchronized Signer signer() {
        Signer known = signer;
        if (known == null) {
            known = configured
                    .map(KeyFile::read)
                    .orElseGet(() -> KeyFile.readOrMake(generated.orElseThrow(SigningRefused::noKey)));
            signer = known;
        }
        return known;
    }

    /** Whether what is signed with a key may be taken in: the installation's own, or one that its settings name. */
    public boolean trusts(PublicKey key) {
        List<PublicKey> keys = new ArrayList<>(List.of(signer().publicKey()));
        trusted.forEach(file -> keys.add(KeyFile.readPublic(file)));
        return keys.contains(key);
    }
}
