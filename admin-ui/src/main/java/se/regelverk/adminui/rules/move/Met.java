package se.regelverk.adminui.rules.move;

import se.regelverk.engine.change.FileConflict;
import se.regelverk.engine.change.merge.PartConflict;

/** A thing of a file that somebody is to choose in. */
record Met(String path, PartConflict part) {
    static Met of(FileConflict conflict) {
        return new Met(conflict.path(), conflict.part());
    }

    String id() {
        return part.id();
    }
}
