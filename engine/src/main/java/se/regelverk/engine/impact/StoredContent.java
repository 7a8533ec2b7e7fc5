package se.regelverk.engine.impact;

import java.util.List;
import java.util.TreeMap;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;
import se.regelverk.engine.content.ContentFiles;
import se.regelverk.engine.content.ContentHash;

/**
 * Content that was analysed, so that it can be analysed again when the draft has long been written over.
 *
 * @param id of exactly these files
 * @param files a list, since paths hold dots and dots may not be in keys
 */
@Document(StoredContent.COLLECTION)
record StoredContent(@Id ContentHash id, List<StoredFile> files) {
    static final String COLLECTION = "impactContents";

    record StoredFile(String path, String text) {}

    static StoredContent of(ContentFiles content) {
        return new StoredContent(
                content.hash(),
                content.texts().entrySet().stream()
                        .map(file -> new StoredFile(file.getKey(), file.getValue()))
                        .toList());
    }

    ContentFiles read() {
        var texts = new TreeMap<String, String>();
        files.forEach(file -> texts.put(file.path(), file.text()));
        return ContentFiles.of(texts);
    }
}
