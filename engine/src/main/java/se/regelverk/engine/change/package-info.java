/**
 * A changed rule, from draft to content in force: drafts that keep everybody's text, checks, submission, review by the council, and
 * activation.
 *
 * <p>An application imports {@link se.regelverk.engine.change.ChangeConfiguration} beside {@code LibraryConfiguration}; it gives the
 * {@link se.regelverk.engine.change.Changes}. Who has which role is the application's to know: that somebody may write for an area or sits
 * in its council is settled before a call; that nobody approves what they have written is settled here.
 */
@ApplicationModule(
        allowedDependencies = {
            "content",
            "vocabulary",
            "expression",
            "form",
            "migration",
            "variation",
            "rulepack",
            "rulepack :: dmn",
            "analysis",
            "assessment",
            "example",
            "replay",
            "library",
            "sheet",
            "parcel"
        })
@NullMarked
package se.regelverk.engine.change;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
