package se.regelverk.engine.expression;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.regelverk.engine.content.Suggestion;
import se.regelverk.engine.vocabulary.Kind;
import se.regelverk.engine.vocabulary.Unit;
import se.regelverk.engine.vocabulary.Values;

/**
 * Reads an expression: arithmetic over concepts and parameters, and the functions of {@link Function}. Everything is typed while it is
 * read, so a tree that comes out can be evaluated without surprises.
 */
public final class ExpressionParser {
    /** Longer than any honest formula. */
    static final int MOST_CHARACTERS = 500;

    private static final int DEEPEST = 30;

    private final String text;
    private final List<Token> tokens;
    private final Names names;
    private final Map<String, String> options;
    private final Typing typing = new Typing();
    private final List<Mention> mentions = new ArrayList<>();
    private int next;
    private int depth;

    private ExpressionParser(String text, Names names, Map<String, String> options) {
        this.text = text;
        this.tokens = text.length() > MOST_CHARACTERS ? List.of() : Token.scan(text);
        this.names = names;
        this.options = options;
    }

    /**
     * Reads an expression that gives a value of the expected type.
     *
     * @param expected what the place takes; its options are words of the expression
     */
    public static Parsed<Expression> parse(String text, Names names, ExpressionType expected) {
        Parsed<Expression> parsed = new ExpressionParser(text, names, expected.options()).read();
        if (parsed instanceof Parsed.Accepted<Expression> accepted
                && !expected.accepts(accepted.value().type())) {
            return new Parsed.Refused<>(
                    "”%s” ger %s, men här behövs %s."
                            .formatted(text, accepted.value().type().readable(), expected.readable()),
                    "Ändra uttrycket så att typ och enhet stämmer.");
        }
        return parsed;
    }

    /** What an expression names and where, in order; nothing when it cannot be read. The options are values where it stands. */
    public static List<Mention> mentions(String text, Names names, Map<String, String> options) {
        var parser = new ExpressionParser(text, names, options);
        return parser.read() instanceof Parsed.Accepted<Expression> ? List.copyOf(parser.mentions) : List.of();
    }

    /** Reads an expression of any type. */
    public static Parsed<Expression> parse(String text, Names names) {
        return new ExpressionParser(text, names, Map.of()).read();
    }

    private Parsed<Expression> read() {
        if (text.length() > MOST_CHARACTERS) {
            return new Parsed.Refused<>(
                    "Uttrycket är längre än %d tecken.".formatted(MOST_CHARACTERS),
                    "Dela upp det i flera beräkningar.");
        }
        try {
            return new Parsed.Accepted<>(whole());
        } catch (NotUnderstood wrong) {
            int position = wrong.position > 0
                    ? wrong.position
                    : tokens.get(Math.max(0, next - 1)).position();
            return new Parsed.Refused<>(wrong.problem, wrong.remedy, position);
        }
    }

    private Expression whole() throws NotUnderstood {
        Expression expression = sum();
        if (peek().type() != Token.Type.END) {
            throw Misread.unexpected(peek(), text);
        }
        return expression;
    }

    private Expression sum() throws NotUnderstood {
        Expression left = product();
        while (peek().is("+") || peek().is("-")) {
            Token sign = take();
            left = typing.arithmetic(sign, left, product());
        }
        return left;
    }

    private Expression product() throws NotUnderstood {
        Expression left = operand();
        while (peek().is("*") || peek().is("/")) {
            Token sign = take();
            left = typing.arithmetic(sign, left, operand());
        }
        return left;
    }

    private Expression operand() throws NotUnderstood {
        if (++depth > DEEPEST) {
            throw new NotUnderstood("Uttrycket är nästlat för djupt.", "Dela upp det i flera beräkningar.");
        }
        try {
            Token token = take();
            if (token.is("-")) {
                return typing.negation(token, operand());
            }
            if (token.is("(")) {
                Expression inner = sum();
                expect(")");
                return inner;
            }
            return simple(token);
        } finally {
            depth--;
        }
    }

    private Expression simple(Token token) throws NotUnderstood {
        return switch (token.type()) {
            case NUMBER -> number(token);
            case DATE -> literal(token, Kind.DATE);
            case MONTH -> literal(token, Kind.MONTH);
            case WORD -> word(token);
            case SIGN, END, UNKNOWN -> throw Misread.unexpected(token, text);
        };
    }

    private Expression number(Token token) {
        var value = new BigDecimal(token.text().replace(',', '.'));
        Optional<Unit> unit = TimeUnits.of(peek());
        unit.ifPresent(found -> take());
        return new Expression.Literal(value, unit.map(ExpressionType::number).orElseGet(ExpressionType::literalNumber));
    }

    private Expression literal(Token token, Kind kind) throws NotUnderstood {
        Object value = Values.parse(kind, token.text(), Map.of())
                .orElseThrow(() -> new NotUnderstood(
                        "”%s” finns inte i kalendern.".formatted(token.text()), "Skriv en dag som finns."));
        return new Expression.Literal(value, ExpressionType.of(kind));
    }

    private Expression word(Token first) throws NotUnderstood {
        int ahead = next;
        StringBuilder phrase = new StringBuilder(first.text());
        while (tokens.get(ahead).type() == Token.Type.WORD) {
            phrase.append(' ').append(tokens.get(ahead++).text());
        }
        if (tokens.get(ahead).is("(")) {
            next = ahead + 1;
            return call(phrase.toString(), first);
        }
        if (first.text().equals("ja") || first.text().equals("nej")) {
            return new Expression.Literal(first.text().equals("ja"), ExpressionType.of(Kind.YES_NO));
        }
        if (options.containsKey(first.text())) {
            var type = new ExpressionType(Kind.CHOICE, Unit.NONE, Map.of(first.text(), first.text()), false);
            return new Expression.Literal(first.text(), type);
        }
        return reference(first);
    }

    private Name named(Token token) throws NotUnderstood {
        Name name = names.find(token.text()).orElseThrow(() -> Misread.unknown(token, names));
        int start = token.position() - 1;
        mentions.add(new Mention(name, start, start + token.text().length()));
        return name;
    }

    private Expression reference(Token token) throws NotUnderstood {
        Name name = named(token);
        if (name instanceof Name.OfConcept concept && !concept.ofEveryItem()) {
            return new Expression.OfConcept(concept.key(), concept.type());
        }
        if (name instanceof Name.OfParameter parameter) {
            return new Expression.OfParameter(parameter.key(), parameter.type());
        }
        throw new NotUnderstood(
                "”%s” har ett värde för varje post i listan och kan inte användas ensamt här.".formatted(token.text()),
                "Skriv till exempel summa(%s), eller låt regeln gälla ”for” listan.".formatted(token.text()));
    }

    private Expression call(String word, Token at) throws NotUnderstood {
        Function function = Function.ofWord(word)
                .orElseThrow(() -> new NotUnderstood(
                        "Funktionen ”%s” finns inte (tecken %d).".formatted(word, at.position()),
                        Suggestion.remedy(
                                word,
                                Function.words(),
                                "Välj bland: %s.".formatted(String.join(", ", Function.words())))));
        return function.isOverItems() ? overItems(function) : plainCall(function, at);
    }

    private Expression overItems(Function function) throws NotUnderstood {
        Token token = take();
        Name name = named(token);
        expect(")");
        if (function == Function.COUNT && name instanceof Name.OfList list) {
            return new Expression.Count(list.key(), ExpressionType.number(Unit.COUNT));
        }
        if (name instanceof Name.OfConcept concept
                && function != Function.COUNT
                && concept.type().kind() == Kind.NUMBER
                && names.vocabulary().listOf(concept.key()).isPresent()) {
            typing.checkRank(function, concept, names);
            ExpressionType type = function == Function.SUM ? concept.type() : ExpressionType.number(Unit.COUNT);
            return new Expression.OverItems(function, concept.key(), type);
        }
        throw new NotUnderstood(
                "%s kan inte användas på ”%s”.".formatted(function.word(), token.text()),
                "Ange %s.".formatted(function == Function.COUNT ? "en lista" : "ett tal eller belopp i en lista"));
    }

    private Expression plainCall(Function function, Token at) throws NotUnderstood {
        List<Expression> arguments = new ArrayList<>();
        do {
            arguments.add(sum());
        } while (peek().is(";") && take() != null);
        expect(")");
        return typing.call(function, arguments, at);
    }

    private void expect(String sign) throws NotUnderstood {
        Token token = take();
        if (!token.is(sign)) {
            throw Misread.missing(sign, token, text);
        }
    }

    private Token peek() {
        return tokens.get(next);
    }

    private Token take() {
        Token token = tokens.get(next);
        next = Math.min(next + 1, tokens.size() - 1);
        return token;
    }
}
