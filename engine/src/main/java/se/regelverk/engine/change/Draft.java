package se.regelverk.engine.change;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import se.regelverk.engine.content.ContentFiles;

/**
 * What a change changes.
 *
 * @param base number of the area's version that it was written on
 * @param files those it puts or removes, by path
 * @param sideTexts texts put aside
 */
public record Draft(int base, List<DraftFile> files, List<SideText> sideTexts) {
    public Draft {
        files = List.copyOf(files);
        sideTexts = List.copyOf(sideTexts);
    }

    public Optional<DraftFile> file(String path) {
        return files.stream().filter(file -> file.path().equals(path)).findFirst();
    }

    /** Files with the draft on top. */
    ContentFiles over(ContentFiles below) {
        var texts = new TreeMap<>(below.texts());
        for (DraftFile file : files) {
            if (file.text() == null) {
                texts.remove(file.path());
            } else {
                texts.put(file.path(), file.text());
            }
        }
        return new ContentFiles(texts);
    }

    Draft with(DraftFile file) {
        List<DraftFile> others = new ArrayList<>(without(file.path()).files);
        others.add(file);
        others.sort(java.util.Comparator.comparing(DraftFile::path));
        return new Draft(base, others, sideTexts);
    }

    Draft without(String path) {
        return new Draft(
                base, files.stream().filter(file -> !file.path().equals(path)).toList(), sideTexts);
    }

    Draft aside(SideText text) {
        List<SideText> more = new ArrayList<>(sideTexts);
        more.add(text);
        return new Draft(base, files, more);
    }

    Draft dropping(Predicate<SideText> resolved) {
        return new Draft(
                base, files, sideTexts.stream().filter(resolved.negate()).toList());
    }

    /**
     * The same changes written on another version: each text with what that version has in it besides.
     *
     * @param revision of the texts that become others; who has not seen them must not write over them
     */
    Draft on(Merged merged, long revision) {
        List<DraftFile> moved = files.stream()
                .map(file -> file.with(merged.files().text(file.path()).orElse(null), revision))
                .toList();
        return new Draft(merged.on().number(), moved, sideTexts);
    }
}
