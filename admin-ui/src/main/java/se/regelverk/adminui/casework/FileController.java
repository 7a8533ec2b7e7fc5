package se.regelverk.adminui.casework;

import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import se.regelverk.engine.casework.Attachments;
import se.regelverk.engine.casework.Attachments.Attachment;

/** Files sent with forms, to those who handle the area's cases. Always saved, never shown in the page. */
@Controller
class FileController {
    static final String ADDRESS = "/arenden/fil/";

    private final Attachments attachments;
    private final Worker worker;

    FileController(Attachments attachments, Worker worker) {
        this.attachments = attachments;
        this.worker = worker;
    }

    @GetMapping(ADDRESS + "{id}")
    ResponseEntity<byte[]> file(@PathVariable String id) {
        Attachment file = attachments.find(id).orElseThrow(Worker::missing);
        worker.mustHandle(file.area());
        String disposition = ContentDisposition.attachment()
                .filename(file.name(), StandardCharsets.UTF_8)
                .build()
                .toString();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(file.kind().mediaType()))
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition)
                .header("X-Content-Type-Options", "nosniff")
                .body(file.content());
    }
}
