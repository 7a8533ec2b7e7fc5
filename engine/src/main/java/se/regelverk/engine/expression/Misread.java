package se.regelverk.engine.expression;

import se.regelverk.engine.content.Suggestion;

/** What the parser says about a token it cannot use. */
final class Misread {
    private Misread() {}

    static NotUnderstood unknown(Token token, Names names) {
        return new NotUnderstood(
                "”%s” finns varken bland begreppen eller parametrarna (tecken %d)."
                        .formatted(token.text(), token.position()),
                Suggestion.remedy(
                        token.text(), names.all(), "Lägg till begreppet i begrepp.yaml eller parametern i parametrar."),
                token.position());
    }

    static NotUnderstood unexpected(Token token, String text) {
        return token.type() == Token.Type.END
                ? new NotUnderstood(
                        "Uttrycket ”%s” slutar för tidigt.".formatted(text), "Skriv klart uttrycket.", token.position())
                : new NotUnderstood(
                        "”%s” passar inte in vid tecken %d i ”%s”.".formatted(token.text(), token.position(), text),
                        "Skriv begrepp, tal och + - * / ( ), med semikolon mellan argument.",
                        token.position());
    }

    static NotUnderstood missing(String sign, Token instead, String text) {
        return instead.type() == Token.Type.END
                ? new NotUnderstood(
                        "”%s” saknas i slutet av ”%s”.".formatted(sign, text),
                        "Lägg till ”%s”.".formatted(sign),
                        instead.position())
                : unexpected(instead, text);
    }
}
