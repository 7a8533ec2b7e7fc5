package se.regelverk.engine.parcel;

import java.security.GeneralSecurityException;
import java.security.InvalidKeyException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.SignatureException;
import java.security.spec.InvalidKeySpecException;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.Objects;
import java.util.Optional;

/**
 * A signature beside what it is of.
 *
 * @param algorithm {@link #ALGORITHM}
 * @param publicKey of the signer, X.509 in base 64
 * @param signature in base 64
 */
public record Seal(String algorithm, String publicKey, String signature) {
    /** Deterministic: the same key and bytes give the same signature. */
    public static final String ALGORITHM = "Ed25519";

    public Seal {
        Objects.requireNonNull(algorithm);
        Objects.requireNonNull(publicKey);
        Objects.requireNonNull(signature);
    }

    /** Signs bytes. */
    static Seal of(byte[] bytes, Signer signer) {
        try {
            var signing = Signature.getInstance(ALGORITHM);
            signing.initSign(signer.privateKey());
            signing.update(bytes);
            return new Seal(ALGORITHM, signer.publicText(), Base64.getEncoder().encodeToString(signing.sign()));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("A signer's keys are Ed25519 keys", impossible);
        }
    }

    /** The signer's key, if the signature is theirs and of exactly these bytes. */
    Optional<PublicKey> signerOf(byte[] bytes) {
        try {
            PublicKey key = publicKey(publicKey);
            var checking = Signature.getInstance(ALGORITHM);
            checking.initVerify(key);
            checking.update(bytes);
            return algorithm.equals(ALGORITHM)
                            && checking.verify(Base64.getDecoder().decode(signature))
                    ? Optional.of(key)
                    : Optional.empty();
        } catch (InvalidKeySpecException | InvalidKeyException | SignatureException | IllegalArgumentException wrong) {
            return Optional.empty();
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("Every Java platform has Ed25519", missing);
        }
    }

    /**
     * A public key from its text.
     *
     * @param text X.509 in base 64
     * @throws IllegalArgumentException if it is not in base 64
     * @throws GeneralSecurityException if it is no Ed25519 key
     */
    public static PublicKey publicKey(String text) throws GeneralSecurityException {
        byte[] encoded = Base64.getMimeDecoder().decode(text);
        return KeyFactory.getInstance(ALGORITHM).generatePublic(new X509EncodedKeySpec(encoded));
    }

    /** Whose private and public key these are. */
    public record Signer(PrivateKey privateKey, PublicKey publicKey) {
        String publicText() {
            return Base64.getEncoder().encodeToString(publicKey.getEncoded());
        }
    }
}
