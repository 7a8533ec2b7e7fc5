package se.regelverk.adminui.api;

import org.springframework.boot.jackson.autoconfigure.JsonFactoryBuilderCustomizer;
import org.springframework.boot.jackson.autoconfigure.JsonMapperBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.cfg.MutableCoercionConfig;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.type.LogicalType;

/**
 * How JSON from outside is read: exactly, or not at all. What is misspelt, doubled or of another type than the contract says is
 * refused, never guessed at; and nothing that costs more to read than an honest message does is read to its end.
 */
@Configuration(proxyBeanMethods = false)
class StrictJson {
    /** Forms nest eight levels at most; schemas in content somewhat more. */
    private static final int DEEPEST = 64;

    /** Longer numbers than this are attacks: reading digits costs the square of their number. */
    private static final int LONGEST_NUMBER = 100;

    private static final int LONGEST_NAME = 200;

    @Bean
    JsonFactoryBuilderCustomizer boundedJson() {
        return factory -> factory.streamReadConstraints(bounds());
    }

    private static StreamReadConstraints bounds() {
        return StreamReadConstraints.builder()
                .maxNestingDepth(DEEPEST)
                .maxNumberLength(LONGEST_NUMBER)
                .maxNameLength(LONGEST_NAME)
                .build();
    }

    /** The same reader without an application around it. */
    static JsonMapper mapper() {
        var factory = JsonFactory.builder().streamReadConstraints(bounds()).build();
        JsonMapper.Builder mapper = JsonMapper.builder(factory);
        exact(mapper);
        return mapper.build();
    }

    @Bean
    JsonMapperBuilderCustomizer exactJson() {
        return StrictJson::exact;
    }

    private static void exact(JsonMapper.Builder mapper) {
        mapper.enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
                .withCoercionConfig(LogicalType.Textual, StrictJson::textOnly);
    }

    private static void textOnly(MutableCoercionConfig text) {
        text.setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
                .setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
                .setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail);
    }
}
