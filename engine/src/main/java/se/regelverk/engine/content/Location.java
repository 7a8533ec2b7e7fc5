package se.regelverk.engine.content;

/**
 * Where in the content something stands.
 *
 * @param file path in the repository's layout, such as {@code rule-packs/ekonomiskt-bistand/begrepp.yaml}
 * @param line line in the file, the first is 1; 0 means the file as a whole
 */
public record Location(String file, int line) {
    public static Location ofFile(String file) {
        return new Location(file, 0);
    }

    @Override
    public String toString() {
        return line == 0 ? file : file + ":" + line;
    }
}
