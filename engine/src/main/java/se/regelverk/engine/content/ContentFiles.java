package se.regelverk.engine.content;

import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Content as it is written: path in the repository's layout → text. The same in the folders, in the database, in a draft and in an
 * export.
 */
public record ContentFiles(SortedMap<String, String> texts) {
    public ContentFiles {
        texts = java.util.Collections.unmodifiableSortedMap(new TreeMap<>(texts));
        if (texts.keySet().stream().anyMatch(path -> path.indexOf('\0') >= 0)) {
            throw new IllegalArgumentException("A path of content has a zero character");
        }
    }

    public static ContentFiles of(Map<String, String> texts) {
        return new ContentFiles(new TreeMap<>(texts));
    }

    public Optional<String> text(String path) {
        return Optional.ofNullable(texts.get(path));
    }

    /** The files under a folder, such as {@code rule-packs/gemensamt/}. */
    public ContentFiles under(String folder) {
        return of(texts.entrySet().stream()
                .filter(file -> file.getKey().startsWith(folder))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    /** An area's own files, its forms included. */
    public ContentFiles ownedBy(Area area) {
        return under(area.rulePackFolder()).with(under(area.formFolder()));
    }

    /** These files with the other's on top: a draft over what is in force, or an area beside what it imports. */
    public ContentFiles with(ContentFiles others) {
        var together = new TreeMap<>(texts);
        together.putAll(others.texts);
        return new ContentFiles(together);
    }

    public ContentFiles with(String path, String text) {
        return with(of(Map.of(path, text)));
    }

    /** All but one. */
    public ContentFiles without(String path) {
        var fewer = new TreeMap<>(texts);
        fewer.remove(path);
        return new ContentFiles(fewer);
    }

    /** The identity of exactly this content. */
    public ContentHash hash() {
        return ContentHash.of(texts);
    }
}
