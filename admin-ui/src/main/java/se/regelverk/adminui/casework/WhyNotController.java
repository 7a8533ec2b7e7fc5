package se.regelverk.adminui.casework;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import se.regelverk.adminui.web.WhyNotView;
import se.regelverk.engine.assessment.AreaContent;
import se.regelverk.engine.assessment.Assessor;
import se.regelverk.engine.casework.AssessmentRecord;
import se.regelverk.engine.casework.CaseRecord;
import se.regelverk.engine.casework.Casework;
import se.regelverk.engine.fact.Facts;
import se.regelverk.engine.form.FormDefinition;
import se.regelverk.engine.library.Library;
import se.regelverk.engine.proof.SmallestChange;
import se.regelverk.engine.proof.WhyNot;

/** For a case: the rules that did not count and why, and which other facts would have given another proposal. */
@Controller
class WhyNotController {
    private final Worker worker;
    private final Casework casework;
    private final Library library;

    WhyNotController(Worker worker, Casework casework, Library library) {
        this.worker = worker;
        this.casework = casework;
        this.library = library;
    }

    /** A page of its own: the search is work that most visits to a case do not need. Judged by the content the case was judged by. */
    @GetMapping("/arenden/{id}/varfor-inte")
    String page(@PathVariable String id, Model model) {
        CaseRecord record = worker.record(id);
        AssessmentRecord latest = record.latest();
        AreaContent content = casework.contentOf(latest).content();
        FormDefinition form = content.form(record.form()).orElseThrow(Worker::missing);
        var answers = latest.answersAsJson();
        Assessor assessor =
                library.assessors().of(content.pack(), latest.clocks().dayOfContent());
        var trace =
                assessor.trace(Facts.of(form, content.pack().vocabulary(), answers, latest.origins()), latest.clocks());
        SmallestChange smallest = SmallestChange.of(content, form, answers, latest.clocks(), assessor);
        model.addAttribute("id", id);
        model.addAttribute("outcome", smallest.before().title());
        model.addAttribute("why", WhyNotView.of(WhyNot.of(trace, form)));
        model.addAttribute("smallest", smallest);
        model.addAttribute("searched", WhyNotView.searched(smallest));
        model.addAttribute("measure", SmallestChange.MEASURE);
        model.addAttribute("open", false);
        return "casework/varfor-inte";
    }
}
