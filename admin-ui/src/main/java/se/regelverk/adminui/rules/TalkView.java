package se.regelverk.adminui.rules;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.regelverk.adminui.security.PersonNames;
import se.regelverk.engine.change.Change;
import se.regelverk.engine.change.Remark;
import se.regelverk.engine.change.edit.Difference;

/**
 * The comments on a change, for the pages of its author and its council.
 *
 * @param address of the page they belong to
 * @param open whether more may be written
 */
public record TalkView(String address, boolean open, List<Topic> threads) {
    /**
     * A comment and its answers.
     *
     * @param place what it is about, in words
     * @param resolvedBy null until it is settled
     */
    public record Topic(
            int number,
            String path,
            String part,
            String place,
            List<Words> said,
            @Nullable String resolvedBy) {
        /** The comment itself. */
        public Words first() {
            return said.get(0);
        }

        /** How many have answered, in words; empty when nobody has. */
        public String answers() {
            int answers = said.size() - 1;
            return answers == 0 ? "" : answers == 1 ? "1 svar" : answers + " svar";
        }
    }

    /** What somebody wrote. */
    public record Words(String who, String when, String text) {}

    /** Of a change, with people's names. */
    public static TalkView of(Change change, String address, PersonNames people) {
        return new TalkView(
                address,
                change.state().open() || change.state().underReview(),
                change.deliberation().remarks().stream()
                        .map(remark -> thread(change, remark, people))
                        .toList());
    }

    /** Those about a part of a file. */
    public List<Topic> at(String path, String part) {
        return threads.stream()
                .filter(thread -> thread.path().equals(path) && thread.part().equals(part))
                .toList();
    }

    /** Those that nobody has said are settled. */
    public List<Topic> unresolved() {
        return threads.stream().filter(thread -> thread.resolvedBy() == null).toList();
    }

    /** A part of a file in words: "Riksnormens belopp: Ensamstående vuxen, rubrik". */
    public static String place(Change change, String path, String part) {
        String text = change.draft()
                .file(path)
                .flatMap(file -> Optional.ofNullable(file.text()))
                .orElse("");
        String artefact = Difference.artefact(path, text);
        return part.isEmpty() ? artefact : artefact + ": " + part;
    }

    private static Topic thread(Change change, Remark remark, PersonNames people) {
        String resolvedBy = remark.resolvedBy();
        return new Topic(
                remark.number(),
                remark.path(),
                remark.part(),
                place(change, remark.path(), remark.part()),
                remark.said().stream()
                        .map(one -> new Words(people.name(one.by()), Times.readable(one.at()), one.text()))
                        .toList(),
                resolvedBy == null ? null : people.name(resolvedBy));
    }
}
