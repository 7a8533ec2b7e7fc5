package se.regelverk.adminui.rules.move;

import java.time.ZonedDateTime;
import java.util.function.UnaryOperator;
import se.regelverk.engine.change.Change;
import se.regelverk.engine.change.Changes;
import se.regelverk.engine.change.Creation;
import se.regelverk.engine.change.Decision;
import se.regelverk.engine.change.Description;
import se.regelverk.engine.change.Grounds;
import se.regelverk.engine.content.Area;
import se.regelverk.engine.library.LibraryConfiguration;

/** A draft of a table, and what others have had approved since. */
record Stale(Changes changes) {
    static final String TABLE = "rule-packs/barn-och-unga/tabeller/anmalningsskyldig.yaml";
    private static final Area AREA = new Area("barn-och-unga");
    private static final ZonedDateTime NOW = ZonedDateTime.now(LibraryConfiguration.ZONE);

    /** A draft. */
    Change drafted(String title, String by, UnaryOperator<String> edit) {
        var about = new Description(
                title, "Prov.", NOW.toLocalDate(), false, new Grounds("Behov", "Nytta", "Risk", "Kostnad"));
        Change change = ((Creation.Described) changes.create(AREA, about, by, NOW)).change();
        changes.putFile(change.id(), TABLE, edit.apply(text(change)), null, by, NOW);
        return found(change.id());
    }

    /** Another change, approved at once. */
    void approved(String title, UnaryOperator<String> edit) {
        Change change = drafted(title, "bo", edit);
        changes.submit(change.id(), "bo", NOW);
        changes.review(change.id(), "rad1", Decision.GODKANN, "", NOW);
        changes.review(change.id(), "rad2", Decision.GODKANN, "", NOW);
    }

    Change found(String id) {
        return changes.find(id).orElseThrow();
    }

    String text(Change change) {
        return changes.view(change).after().text(TABLE).orElseThrow();
    }

    static String address(Change change) {
        return "/paket/barn-och-unga/andring/" + change.id();
    }

    /** The reason of a row, whatever it is. */
    static UnaryOperator<String> reason(String row, String reason) {
        return text -> text.replaceAll("(\\{ id: %s,.* skal: )[^}]*( \\})".formatted(row), "$1" + reason + "$2");
    }
}
