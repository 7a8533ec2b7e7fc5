package se.regelverk.engine.change;

import java.util.List;
import se.regelverk.engine.content.Area;
import se.regelverk.engine.content.Location;

/**
 * An example that did not turn out as it says.
 *
 * @param area whose example it is: a change to what is shared runs those of every area
 * @param differences one Swedish sentence each
 */
public record ExampleFailure(Area area, String name, Location location, List<String> differences) {
    public ExampleFailure {
        differences = List.copyOf(differences);
    }
}
