package se.regelverk.engine.expression;

import java.util.List;
import se.regelverk.engine.vocabulary.ConceptKey;

/** The values an expression is evaluated with: those of one item of a list, or of the case as a whole. */
public interface Environment {
    /** A concept's value, in the current item when it belongs to the item's list. */
    Evaluated concept(ConceptKey key);

    Evaluated parameter(ParameterKey key);

    /** A concept's value in every item of its list; undecided when the list itself was not answered. */
    Items items(ConceptKey key);

    /** How many items a list has. */
    Evaluated count(String list);

    /** The current item, the first is 0; {@link Gap#WHOLE_CASE} outside lists. */
    int item();

    /**
     * Values of one concept over a list.
     *
     * @param missing why the list as such is unknown; empty gaps when it is known
     */
    record Items(List<Evaluated> values, Evaluated missing) {
        public static Items of(List<Evaluated> values) {
            return new Items(values, Evaluated.NOT_APPLICABLE);
        }

        public static Items unknown(Evaluated.Undecided why) {
            return new Items(List.of(), why);
        }
    }
}
