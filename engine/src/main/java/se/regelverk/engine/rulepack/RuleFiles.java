package se.regelverk.engine.rulepack;

import java.util.List;
import java.util.stream.Collectors;
import se.regelverk.engine.content.ContentFiles;

/** The files that decide what comes out of a case's answers. */
public final class RuleFiles {
    private static final List<String> FOLDERS =
            List.of("/parametrar/", "/tabeller/", "/regler/", "/berakningar/", "/lokalt/");

    private RuleFiles() {}

    /** Amounts, tables, sentences, calculations and what is set locally; neither forms, words nor examples. */
    public static ContentFiles of(ContentFiles files) {
        return ContentFiles.of(files.texts().entrySet().stream()
                .filter(file -> FOLDERS.stream().anyMatch(file.getKey()::contains))
                .collect(Collectors.toMap(java.util.Map.Entry::getKey, java.util.Map.Entry::getValue)));
    }
}
