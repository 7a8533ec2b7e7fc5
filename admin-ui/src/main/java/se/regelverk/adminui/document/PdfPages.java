package se.regelverk.adminui.document;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/** Makes a PDF of a template that can also be shown as a page: it asks {@code paper} whether it is. */
@Component
public final class PdfPages {
    private static final Locale SWEDISH = Locale.forLanguageTag("sv-SE");

    private final ITemplateEngine templates;

    PdfPages(ITemplateEngine templates) {
        this.templates = templates;
    }

    /**
     * A template as PDF/UA-1, in Swedish, with its fonts in it.
     *
     * @param template that puts its content in {@code document/papper} when {@code paper} is true
     * @throws IllegalStateException if what it makes is not well-formed, as every template for paper must be
     */
    public byte[] pdf(String template, Map<String, Object> model) {
        var all = new HashMap<>(model);
        all.put("paper", true);
        return TaggedPdf.of(WellFormed.document(templates.process(template, new Context(SWEDISH, all))));
    }

    /**
     * The same as an answer to a browser: a file to save, that nothing on the way keeps.
     *
     * @param name of the file, with nothing in it that says who it concerns
     */
    public ResponseEntity<byte[]> file(String template, Map<String, Object> model, String name) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .cacheControl(CacheControl.noStore())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(name + ".pdf")
                                .build()
                                .toString())
                .body(pdf(template, model));
    }
}
