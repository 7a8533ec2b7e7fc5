package se.regelverk.engine.library;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.core.convert.TypeDescriptor;
import org.springframework.core.convert.converter.GenericConverter;
import org.springframework.data.convert.ReadingConverter;
import org.springframework.data.convert.WritingConverter;
import org.springframework.data.mongodb.core.convert.MongoCustomConversions;
import org.springframework.data.mongodb.core.convert.MongoCustomConversions.BigDecimalRepresentation;
import se.regelverk.engine.content.Area;
import se.regelverk.engine.content.ContentHash;

/**
 * How values lie in the database, for everything the engine stores: days and months as ISO text, since a day has no time zone; amounts
 * as Decimal128, which keeps every digit; areas and hashes as their text.
 */
public final class StoredValues {
    private StoredValues() {}

    /** For a {@code MappingMongoConverter}. */
    public static MongoCustomConversions conversions() {
        List<Object> converters = new ArrayList<>();
        addText(LocalDate.class, LocalDate::parse, converters);
        addText(YearMonth.class, YearMonth::parse, converters);
        addText(Area.class, Area::new, converters);
        addText(ContentHash.class, ContentHash::new, converters);
        return MongoCustomConversions.create(settings ->
                settings.bigDecimal(BigDecimalRepresentation.DECIMAL128).registerConverters(converters));
    }

    private static <T> void addText(Class<T> type, Function<String, T> read, List<Object> converters) {
        converters.add(new ToText(type));
        converters.add(new FromText<>(type, read));
    }

    /** Writes a value as what its {@code toString} gives. */
    @WritingConverter
    private record ToText(Class<?> type) implements GenericConverter {
        @Override
        public Set<ConvertiblePair> getConvertibleTypes() {
            return Set.of(new ConvertiblePair(type, String.class));
        }

        @Override
        public @Nullable Object convert(@Nullable Object value, TypeDescriptor from, TypeDescriptor to) {
            return value == null ? null : value.toString();
        }
    }

    @ReadingConverter
    private record FromText<T>(Class<T> type, Function<String, T> read) implements GenericConverter {
        @Override
        public Set<ConvertiblePair> getConvertibleTypes() {
            return Set.of(new ConvertiblePair(String.class, type));
        }

        @Override
        public @Nullable Object convert(@Nullable Object text, TypeDescriptor from, TypeDescriptor to) {
            return text == null ? null : read.apply((String) text);
        }
    }
}
