package se.regelverk.engine.change.edit;

import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * What rows a sheet is about.
 *
 * @param idHeading heading of the column that says which row it is
 * @param rows those there are
 * @param fields as {@link RowEdit#with} names them
 * @param isId whether a new row may be called so
 * @param newId what a new row is called that has no name, from those that are taken
 */
record SheetShape(
        String idHeading,
        List<WrittenRow> rows,
        List<String> fields,
        Predicate<String> isId,
        Function<List<String>, String> newId) {}
