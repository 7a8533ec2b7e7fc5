package se.regelverk.adminui.api;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.regelverk.engine.assessment.Clocks;
import se.regelverk.engine.casework.WhichDistrict;
import se.regelverk.engine.content.Area;
import se.regelverk.engine.content.District;
import se.regelverk.engine.form.FormDefinition;
import se.regelverk.engine.library.ApprovedContent;
import se.regelverk.engine.library.InForce;
import se.regelverk.engine.library.Library;

/** Finds approved content by what a call says, or says why there is none. */
@Component
class ContentOnDay {
    private final Library library;
    private final Clock clock;

    ContentOnDay(Library library, Clock clock) {
        this.library = library;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** The area's content for a matter that concerns a month, this month when none is named. */
    ApprovedContent find(String area, @Nullable String concerns) {
        var members = new Members();
        var month = concerns == null ? YearMonth.from(today()) : members.month("concerns", concerns);
        members.refuseProblems();
        return find(area, new Clocks(month, today(), today()));
    }

    /**
     * The area's content for a matter.
     *
     * @throws ApiProblem 404 for an unknown area, 422 for a month before its first version
     */
    ApprovedContent find(String area, Clocks clocks) {
        if (!Area.isValid(area)) {
            throw unknown();
        }
        var found = library.inForce(new Area(area), clocks.dayOfVersion());
        if (found instanceof InForce.NothingOnThatDay nothing) {
            throw ApiProblem.unprocessable(
                    "Inget innehåll gäller",
                    nothing.first()
                            .map("Områdets regler gäller från %s. Välj en senare månad."::formatted)
                            .orElse("Området har inga regler som gäller."));
        }
        return found.content().orElseThrow(ContentOnDay::unknown);
    }

    /**
     * The content where a case is.
     *
     * @throws ApiProblem 422 when it must be said where and is not, or it is none of the city's förvaltningar
     */
    static ApprovedContent in(ApprovedContent content, @Nullable District district) {
        return content.in(district)
                .orElseThrow(() -> ApiProblem.unprocessable(
                        "Förvaltningen behöver anges",
                        WhichDistrict.problem(content.content(), district).orElseThrow()));
    }

    static FormDefinition form(ApprovedContent content, String form) {
        return content.content()
                .form(form)
                .orElseThrow(() -> ApiProblem.notFound("Området har inget sådant formulär."));
    }

    private static ApiProblem unknown() {
        return ApiProblem.notFound("Området finns inte.");
    }
}
