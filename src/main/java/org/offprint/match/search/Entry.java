package org.offprint.match.search;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.Term;
import org.offprint.match.FieldText;
import org.offprint.match.ranking.Lineup;
import org.offprint.paper.PaperView;

/** How a paper stands in the index: its terms, and the numbers that it is ranked by. Its texts stay in the store. */
final class Entry {

    static final String ID = "id";
    static final String NUMBER = "number";
    static final String COLLECTED = "collected";
    static final String SINCE = "since";
    static final String COUNT = "count";
    static final String LENGTH = "length";

    private static final FieldType TEXT = new FieldType();

    static {
        TEXT.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS);
        TEXT.setOmitNorms(true);
        TEXT.freeze();
    }

    private Entry() {}

    static Term id(long paper) {
        return new Term(ID, Long.toString(paper, Character.MAX_RADIX));
    }

    static Document of(PaperView paper, Wording wording) {
        Document entry = new Document();
        entry.add(new StringField(ID, id(paper.id()).text(), Field.Store.NO));
        texts(paper).forEach((field, texts) -> add(field, wording.of(field, texts), entry));
        Lineup alone = Lineup.of(List.of(paper));
        entry.add(new NumericDocValuesField(NUMBER, paper.id()));
        entry.add(new NumericDocValuesField(COLLECTED, micros(alone.collected(0))));
        entry.add(new NumericDocValuesField(SINCE, micros(alone.since(0))));
        entry.add(new NumericDocValuesField(COUNT, Double.doubleToRawLongBits(alone.count(0))));
        return entry;
    }

    private static void add(PaperField field, Tokens tokens, Document entry) {
        entry.add(new Field(field.name(), tokens, TEXT));
        if (field == PaperField.ABSTRACT) {
            entry.add(new NumericDocValuesField(LENGTH, tokens.words()));
        }
    }

    private static Map<PaperField, List<String>> texts(PaperView paper) {
        Map<PaperField, List<String>> texts = new EnumMap<>(PaperField.class);
        texts.put(PaperField.TITLE, List.of(paper.title()));
        texts.put(PaperField.ABSTRACT, List.of(paper.abstractText()));
        for (FieldText other : FieldText.of(paper)) {
            texts.computeIfAbsent(PaperField.of(other.scope()).get(0), field -> new ArrayList<>())
                    .add(other.text());
        }
        return texts;
    }

    /** As exact as the store keeps an instant. */
    private static long micros(Instant instant) {
        return ChronoUnit.MICROS.between(Instant.EPOCH, instant);
    }

    static Instant instant(long micros) {
        return Instant.EPOCH.plus(micros, ChronoUnit.MICROS);
    }
}
