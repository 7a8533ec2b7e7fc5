package se.regelverk.engine.parcel;

/** What came of reading a file that should be a parcel. */
public sealed interface ParcelReading {
    /** Signed, whole and unchanged. Whether the signer is to be trusted is the reader's to say. */
    record Read(Parcel parcel) implements ParcelReading {}

    /**
     * It is not.
     *
     * @param problem what is wrong, in Swedish
     * @param remedy what to do, in Swedish
     */
    record Refused(String problem, String remedy) implements ParcelReading {}
}
