package se.regelverk.engine.replay;

/**
 * In how many cases a step, demand, deadline, warning or question comes, goes or stays.
 *
 * @param id of the sentence
 */
public record SentenceCount(String id, long added, long removed, long kept) implements Counted<SentenceCount> {
    @Override
    public String what() {
        return id;
    }

    @Override
    public SentenceCount plus(SentenceCount other) {
        return new SentenceCount(id, added + other.added, removed + other.removed, kept + other.kept);
    }
}
