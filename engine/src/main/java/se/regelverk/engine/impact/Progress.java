package se.regelverk.engine.impact;

/** How far a run has come, in cases. */
public record Progress(long done, long total) {
    /** 0 to 100; whole only when all are counted. */
    public int percent() {
        return total == 0 ? 100 : (int) (done * 100 / total);
    }
}
