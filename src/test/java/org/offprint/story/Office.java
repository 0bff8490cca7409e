package org.offprint.story;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;

/** The operator at a browser without JavaScript: opens pages and presses buttons, with the password of the tests. */
public final class Office {

    private Office() {}

    /** A page of the operator's, as text; the path as it stands in a link. */
    public static String open(String path) {
        URI link = URI.create("http://localhost" + path);
        RequestSpecification asking = operator().accept("text/html");
        for (String pair :
                link.getRawQuery() == null ? new String[0] : link.getRawQuery().split("&")) {
            String[] parts = pair.split("=", 2);
            asking = asking.queryParam(parts[0], URLDecoder.decode(parts[1], StandardCharsets.UTF_8));
        }
        return asking.get(link.getPath()).then().statusCode(200).extract().asString();
    }

    /** Presses a button as a browser of this site does, and follows where it leads. */
    public static Response press(String path, String... fields) {
        RequestSpecification form = operator()
                .accept("text/html")
                .header("Origin", "http://offprint.example.org")
                .contentType(ContentType.URLENC.withCharset("UTF-8"));
        for (int i = 0; i < fields.length; i += 2) {
            form = form.formParam(fields[i], fields[i + 1]);
        }
        Response answer = form.redirects().follow(false).post(path);
        return answer.statusCode() == 303 ? operator().accept("text/html").get(answer.header("Location")) : answer;
    }

    /** The same on the API. */
    public static Response ask(String path) {
        return operator().get(path);
    }

    public static RequestSpecification operator() {
        return given().auth().preemptive().basic("admin", "test");
    }
}
