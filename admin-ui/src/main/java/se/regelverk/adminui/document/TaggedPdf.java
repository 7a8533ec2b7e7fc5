package se.regelverk.adminui.document;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.w3c.dom.Document;

/** A document as tagged PDF. It has all it needs in it: nothing is fetched, from the network, from files or from the class path. */
final class TaggedPdf {
    private static final String FONT = "Source Sans 3";

    static {
        // It logs what it reads, which is what people have answered.
        XRLog.setLoggingEnabled(false);
    }

    private TaggedPdf() {}

    static byte[] of(Document page) {
        var pdf = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            new PdfRendererBuilder()
                    .usePDDocument(document)
                    .usePdfUaAccessibility(true)
                    .usePdfVersion(1.7f)
                    .withProducer("Regelverk")
                    .useFont(font(document, "SourceSans3-Regular.ttf"), FONT, 400, FontStyle.NORMAL, true)
                    .useFont(font(document, "SourceSans3-SemiBold.ttf"), FONT, 700, FontStyle.NORMAL, true)
                    .useReplacementText("\u25A1")
                    .useUriResolver((base, address) -> null)
                    .useExternalResourceAccessControl(
                            (address, type) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI)
                    .useExternalResourceAccessControl(
                            (address, type) -> false, ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI)
                    .withW3cDocument(page, null)
                    .toStream(pdf)
                    .run();
        } catch (IOException wrong) {
            throw new UncheckedIOException(wrong);
        }
        return pdf.toByteArray();
    }

    private static PDFontSupplier font(PDDocument document, String name) throws IOException {
        try (InputStream file = Objects.requireNonNull(TaggedPdf.class.getResourceAsStream("/fonts/" + name), name)) {
            TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(file));
            // The sign for "ft" would be read aloud as nothing: it stands for no letter.
            font.setEnableGsub(false);
            return new PDFontSupplier(PDType0Font.load(document, font, true));
        }
    }
}
