package se.regelverk.adminui.casework;

import java.util.Map;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import se.regelverk.adminui.document.PdfPages;
import se.regelverk.engine.casework.CaseRecord;
import se.regelverk.engine.casework.Casework;

/** The receipt of what was handed in, one for each time facts came to the case: as a page and on paper. */
@Controller
class ReceiptController {
    private static final String TEMPLATE = "casework/kvitto";

    private final Worker worker;
    private final Casework casework;
    private final PdfPages pdfPages;

    ReceiptController(Worker worker, Casework casework, PdfPages pdfPages) {
        this.worker = worker;
        this.casework = casework;
        this.pdfPages = pdfPages;
    }

    @GetMapping("/arenden/{id}/kvitto")
    String latest(@PathVariable String id, Model model) {
        return page(latest(id), model);
    }

    @GetMapping("/arenden/{id}/kvitto/{number:[0-9]{1,6}}")
    String numbered(@PathVariable String id, @PathVariable int number, Model model) {
        return page(receipt(worker.record(id), number), model);
    }

    @GetMapping("/arenden/{id}/kvitto.pdf")
    ResponseEntity<byte[]> latestPaper(@PathVariable String id) {
        return paper(latest(id));
    }

    @GetMapping("/arenden/{id}/kvitto/{number:[0-9]{1,6}}.pdf")
    ResponseEntity<byte[]> numberedPaper(@PathVariable String id, @PathVariable int number) {
        return paper(receipt(worker.record(id), number));
    }

    private ReceiptView latest(String id) {
        CaseRecord record = worker.record(id);
        return receipt(record, record.assessments().size());
    }

    private ReceiptView receipt(CaseRecord record, int number) {
        if (number < 1 || number > record.assessments().size()) {
            throw Worker.missing();
        }
        return ReceiptView.of(
                record, number, casework.formOf(record.assessments().get(number - 1)));
    }

    private static String page(ReceiptView receipt, Model model) {
        model.addAttribute("receipt", receipt);
        return TEMPLATE;
    }

    private ResponseEntity<byte[]> paper(ReceiptView receipt) {
        return pdfPages.file(TEMPLATE, Map.of("receipt", receipt), receipt.fileName());
    }
}
