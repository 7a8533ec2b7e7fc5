package se.regelverk.engine.change;

import java.util.ArrayList;
import java.util.List;
import se.regelverk.engine.assessment.AreaContent;
import se.regelverk.engine.change.edit.Difference;
import se.regelverk.engine.content.Problems;
import se.regelverk.engine.rulepack.Phrases;

/** What a change changes, in the words that a protocol keeps. */
final class Differences {
    /** All protocols of a change lie in its document, which has room for some megabytes. */
    private static final int MOST_CHARACTERS = 200_000;

    private static final int LONG = 160;

    private Differences() {}

    /** What the area's rules rest on, as the change has it; empty when it cannot be read. */
    static List<String> law(Change change, DraftView files) {
        return AreaContent.read(files.readable(), change.area(), new Problems())
                .map(content -> content.pack().info().law())
                .orElse(List.of());
    }

    static List<String> sentences(Change change, DraftView files) {
        var difference = Difference.between(files.shared().with(files.before()), files.readable(), change.area());
        List<String> sentences = new ArrayList<>();
        int length = 0;
        for (Difference.Entry entry : difference.entries()) {
            String sentence = entry.kind().title() + ". " + readable(entry);
            length += sentence.length();
            if (length > MOST_CHARACTERS) {
                sentences.add("… och %d skillnader till, i de filer som innehållets hash gäller."
                        .formatted(difference.entries().size() - sentences.size()));
                return sentences;
            }
            sentences.add(sentence);
        }
        return sentences;
    }

    /** Long texts stand below each other, to be compared. */
    private static String readable(Difference.Entry entry) {
        if (entry.before().length() + entry.after().length() < LONG
                || entry.before().isEmpty()
                || entry.after().isEmpty()) {
            return entry.sentence();
        }
        String name =
                entry.what().isEmpty() ? entry.artefact() : entry.artefact() + ", " + Phrases.inSentence(entry.what());
        return "%s\nFöre: %s\nEfter: %s".formatted(name, entry.before(), entry.after());
    }
}
