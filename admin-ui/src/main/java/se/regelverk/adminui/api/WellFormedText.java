package se.regelverk.adminui.api;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Type;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.RequestBodyAdviceAdapter;

/**
 * Lets only text that can be stored and sent back as it came reach a controller: UTF-8, and no half of a surrogate pair, which JSON can
 * write as an escape but no store can keep.
 */
@RestControllerAdvice(basePackageClasses = WellFormedText.class)
class WellFormedText extends RequestBodyAdviceAdapter {
    private static final int HEX = 16;
    private static final int ESCAPE_DIGITS = 4;

    @Override
    public boolean supports(MethodParameter parameter, Type type, Class<? extends HttpMessageConverter<?>> converter) {
        return true;
    }

    @Override
    public HttpInputMessage beforeBodyRead(
            HttpInputMessage message,
            MethodParameter parameter,
            Type type,
            Class<? extends HttpMessageConverter<?>> converter)
            throws IOException {
        if (type == byte[].class) {
            // A file: whoever takes it in says whether it is text.
            return message;
        }
        // Bounded: no request is longer than regelverk.http.max-body.
        byte[] body = message.getBody().readAllBytes();
        wholeCharacters(body);
        return new Read(message.getHeaders(), new ByteArrayInputStream(body));
    }

    /** The text of a JSON body, every character of it whole. */
    static String wholeCharacters(byte[] body) {
        String text = decoded(body);
        if (hasHalfPair(text)) {
            throw ApiProblem.unreadable(
                    "JSON-texten har ett halvt tecken, skrivet som \\ud800–\\udfff. Skriv hela tecknet.");
        }
        return text;
    }

    static String decoded(byte[] body) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(body))
                    .toString();
        } catch (CharacterCodingException notUtf8) {
            throw ApiProblem.unreadable("Texten är inte kodad i UTF-8.");
        }
    }

    /** Whether some escape is the first half of a pair without the second, or the second without the first. */
    static boolean hasHalfPair(String json) {
        boolean pending = false;
        int at = 0;
        while (at < json.length()) {
            int unit = unitAt(json, at);
            if (pending != (unit >= 0 && Character.isLowSurrogate((char) unit))) {
                return true;
            }
            pending = unit >= 0 && Character.isHighSurrogate((char) unit);
            at += width(json, at);
        }
        return pending;
    }

    /** The UTF-16 unit an escape at the place stands for, or -1 when there is none. */
    private static int unitAt(String json, int at) {
        if (json.charAt(at) != '\\' || at + 2 + ESCAPE_DIGITS > json.length() || json.charAt(at + 1) != 'u') {
            return -1;
        }
        int unit = 0;
        for (int digit = at + 2; digit < at + 2 + ESCAPE_DIGITS; digit++) {
            int value = Character.digit(json.charAt(digit), HEX);
            if (value < 0) {
                return -1;
            }
            unit = unit * HEX + value;
        }
        return unit;
    }

    private static int width(String json, int at) {
        if (json.charAt(at) != '\\') {
            return 1;
        }
        return unitAt(json, at) < 0 ? 2 : 2 + ESCAPE_DIGITS;
    }

    private record Read(HttpHeaders headers, InputStream body) implements HttpInputMessage {
        @Override
        public InputStream getBody() {
            return body;
        }

        @Override
        public HttpHeaders getHeaders() {
            return headers;
        }
    }
}
