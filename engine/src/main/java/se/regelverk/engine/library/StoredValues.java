package se.regelverk.engine.library;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.springframework.core.convert.converter.Converter;
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
        return MongoCustomConversions.create(settings -> settings.bigDecimal(BigDecimalRepresentation.DECIMAL128)
                .registerConverters(List.of(
                        new DayToText(),
                        new TextToDay(),
                        new MonthToText(),
                        new TextToMonth(),
                        new AreaToText(),
                        new TextToArea(),
                        new HashToText(),
                        new TextToHash())));
    }

    @WritingConverter
    private static final class DayToText implements Converter<LocalDate, String> {
        @Override
        public String convert(LocalDate day) {
            return day.toString();
        }
    }

    @ReadingConverter
    private static final class TextToDay implements Converter<String, LocalDate> {
        @Override
        public LocalDate convert(String text) {
            return LocalDate.parse(text);
        }
    }

    @WritingConverter
    private static final class MonthToText implements Converter<YearMonth, String> {
        @Override
        public String convert(YearMonth month) {
            return month.toString();
        }
    }

    @ReadingConverter
    private static final class TextToMonth implements Converter<String, YearMonth> {
        @Override
        public YearMonth convert(String text) {
            return YearMonth.parse(text);
        }
    }

    @WritingConverter
    private static final class AreaToText implements Converter<Area, String> {
        @Override
        public String convert(Area area) {
            return area.id();
        }
    }

    @ReadingConverter
    private static final class TextToArea implements Converter<String, Area> {
        @Override
        public Area convert(String text) {
            return new Area(text);
        }
    }

    @WritingConverter
    private static final class HashToText implements Converter<ContentHash, String> {
        @Override
        public String convert(ContentHash hash) {
            return hash.value();
        }
    }

    @ReadingConverter
    private static final class TextToHash implements Converter<String, ContentHash> {
        @Override
        public ContentHash convert(String text) {
            return new ContentHash(text);
        }
    }
}
