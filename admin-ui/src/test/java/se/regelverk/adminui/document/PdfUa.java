package se.regelverk.adminui.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.verapdf.core.VeraPDFException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** A PDF as those who read it and those who check it see it. */
public final class PdfUa {
    /** The same folder as for pictures of pages. */
    private static final Optional<Path> PICTURES =
            Optional.ofNullable(System.getProperty("regelverk.pictures")).map(Path::of);

    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private PdfUa() {}

    /** What veraPDF finds against PDF/UA-1, one line for each rule that is broken. */
    public static List<String> faults(byte[] pdf) {
        try (PDFAParser parser =
                        Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), PDFAFlavour.PDFUA_1);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(PDFAFlavour.PDFUA_1, false)) {
            var result = validator.validate(parser);
            assertThat(result.getTotalAssertions()).isPositive();
            return result.getTestAssertions().stream()
                    .filter(one -> one.getStatus() == TestAssertion.Status.FAILED)
                    .map(one -> one.getRuleId().getClause() + " " + one.getMessage())
                    .distinct()
                    .toList();
        } catch (VeraPDFException | IOException wrong) {
            throw new IllegalStateException(wrong);
        }
    }

    /** Says that a PDF is tagged, named, in Swedish, and all that PDF/UA-1 asks that a machine can see. */
    public static void isAccessible(byte[] pdf, String title) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            var catalog = document.getDocumentCatalog();
            assertThat(catalog.getStructureTreeRoot().getKids()).isNotEmpty();
            assertThat(catalog.getMarkInfo().isMarked()).isTrue();
            assertThat(catalog.getLanguage()).isEqualTo("sv");
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo(title);
            assertThat(new String(catalog.getMetadata().exportXMPMetadata().readAllBytes(), StandardCharsets.UTF_8))
                    .contains("pdfuaid:part>1<");
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        assertThat(faults(pdf)).isEmpty();
    }

    /** What it says, with ordinary spaces and all on one line. */
    public static String text(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("[\\s\u00a0]+", " ");
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    public static int pages(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return document.getNumberOfPages();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** A picture of each of its first pages, when there is a folder for them. */
    public static void picture(byte[] pdf, String name) {
        PICTURES.ifPresent(folder -> {
            try (PDDocument document = Loader.loadPDF(pdf)) {
                var renderer = new PDFRenderer(document);
                Files.write(folder.resolve(name + ".pdf"), pdf);
                for (int page = 0; page < Math.min(3, document.getNumberOfPages()); page++) {
                    ImageIO.write(
                            renderer.renderImageWithDPI(page, 80),
                            "png",
                            folder.resolve("%s-%d.png".formatted(name, page + 1))
                                    .toFile());
                }
            } catch (IOException unwritable) {
                throw new UncheckedIOException(unwritable);
            }
        });
    }
}
