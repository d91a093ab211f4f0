package org.huiyin.outside;

import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;

/** What a browser sends when a form is submitted, made by hand where no browser would send it. */
final class Forms {

    private Forms() {}

    /** A form with these fields: name, value, name, value. */
    static HttpRequest.Builder post(String path, String... fields) {
        var body = new StringBuilder();
        for (var i = 0; i < fields.length; i += 2) {
            if (i > 0) body.append('&');
            body.append(encoded(fields[i])).append('=').append(encoded(fields[i + 1]));
        }
        return OnePortal.to(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body.toString()));
    }

    /** One file of a multipart form. */
    static HttpRequest.Builder upload(String path, String fileName, byte[] content) {
        var boundary = "----huiyin-test";
        var head = "--" + boundary + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + fileName
                + "\"\r\nContent-Type: image/jpeg\r\n\r\n";
        var tail = "\r\n--" + boundary + "--\r\n";
        return OnePortal.to(path)
                .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                .POST(BodyPublishers.concat(
                        BodyPublishers.ofString(head),
                        BodyPublishers.ofByteArray(content),
                        BodyPublishers.ofString(tail)));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
