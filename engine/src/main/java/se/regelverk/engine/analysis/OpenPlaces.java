package se.regelverk.engine.analysis;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import se.regelverk.engine.vocabulary.Kind;

/** The places that no box covers, one after the other, each as wide as it can be said in few words. */
final class OpenPlaces {
    private final Grid grid;
    private final Covering covering;
    private final List<Dimension> dimensions;
    private final BitSet boxes = new BitSet();
    private final List<BitSet[]> given = new ArrayList<>();

    OpenPlaces(Grid grid, Covering covering, List<Dimension> dimensions) {
        this.grid = grid;
        this.covering = covering;
        this.dimensions = dimensions;
        boxes.set(0, grid.boxes());
    }

    /** Another place; empty when there is no more, or the search was given up. */
    Optional<BitSet[]> next() {
        Optional<BitSet[]> place = outside(grid.everything(), 0);
        place.ifPresent(found -> {
            widen(found);
            given.add(found);
        });
        return place;
    }

    /** An open place of a region that is in none of the places already given, from a number on. */
    private Optional<BitSet[]> outside(BitSet[] region, int number) {
        if (number == given.size()) {
            return covering.open(boxes, region);
        }
        BitSet[] place = given.get(number);
        if (!Grid.meet(place, region)) {
            return outside(region, number + 1);
        }
        BitSet[] rest = region.clone();
        for (int dimension = 0; dimension < rest.length; dimension++) {
            BitSet[] beside = rest.clone();
            beside[dimension] = (BitSet) rest[dimension].clone();
            beside[dimension].andNot(place[dimension]);
            if (!beside[dimension].isEmpty()) {
                Optional<BitSet[]> found = outside(beside, number + 1);
                if (found.isPresent()) {
                    return found;
                }
            }
            rest[dimension] = Grid.common(rest[dimension], place[dimension]);
        }
        return Optional.empty();
    }

    /** First makes every dimension free that can be, then takes in neighbouring pieces of the others. */
    private void widen(BitSet[] place) {
        for (int dimension = 0; dimension < place.length; dimension++) {
            BitSet narrow = place[dimension];
            place[dimension] = grid.everything()[dimension];
            if (!isOpen(place)) {
                place[dimension] = narrow;
            }
        }
        for (int dimension = 0; dimension < place.length; dimension++) {
            if (!place[dimension].equals(grid.everything()[dimension])) {
                grow(place, dimension);
            }
        }
    }

    private void grow(BitSet[] place, int dimension) {
        BitSet grown = (BitSet) place[dimension].clone();
        int count = grid.everything()[dimension].cardinality();
        int from = grown.nextSetBit(0);
        boolean named = isNamed(dimension);
        for (int piece = from + 1; piece < count && (take(place, dimension, piece, grown) || named); piece++) {}
        for (int piece = from - 1; piece >= 0 && (take(place, dimension, piece, grown) || named); piece--) {}
        place[dimension] = grown;
    }

    private boolean take(BitSet[] place, int dimension, int piece, BitSet grown) {
        BitSet[] beside = place.clone();
        beside[dimension] = new BitSet();
        beside[dimension].set(piece);
        boolean open = isOpen(beside);
        if (open) {
            grown.set(piece);
        }
        return open;
    }

    private boolean isNamed(int dimension) {
        Kind kind = dimensions.get(dimension).type().kind();
        return kind == Kind.CHOICE || kind == Kind.YES_NO;
    }

    private boolean isOpen(BitSet[] place) {
        for (int box = 0; box < grid.boxes(); box++) {
            if (Grid.meet(grid.box(box), place)) {
                return false;
            }
        }
        return true;
    }
}
