package org.offprint.source.xml;

import com.rometools.rome.io.XmlReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import org.jspecify.annotations.Nullable;
import org.offprint.source.http.Answer;
import org.offprint.source.http.Unreadable;

/** The characters of an XML document: by its byte order mark, else by the header (RFC 7303), else as it says itself, else UTF-8. */
public final class XmlText {

    private XmlText() {}

    /** @throws Unreadable when it is in no encoding that is known */
    public static String of(Answer answer) {
        return of(answer.body(), answer.contentType());
    }

    static String of(byte[] body, @Nullable String contentType) {
        try (Reader reader = reader(body, contentType)) {
            StringWriter text = new StringWriter(body.length + 16);
            reader.transferTo(text);
            return text.toString();
        } catch (IOException | IllegalCharsetNameException | UnsupportedCharsetException e) {
            throw new Unreadable("The answer is in an encoding that cannot be read.");
        }
    }

    private static Reader reader(byte[] body, @Nullable String contentType) throws IOException {
        return contentType == null
                ? new XmlReader(new ByteArrayInputStream(body), true, "UTF-8")
                : new XmlReader(new ByteArrayInputStream(body), contentType, true, "UTF-8");
    }
}
