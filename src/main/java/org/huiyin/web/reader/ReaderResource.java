package org.huiyin.web.reader;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.stream.Stream;
import org.huiyin.statistics.PublicFigures;
import org.huiyin.web.form.Form;
import org.huiyin.web.form.Pages;
import org.huiyin.web.page.StaticTemplates;

/** The pages that everybody may read. */
@Path("/")
@PermitAll
@RequestScoped
public class ReaderResource {

    @Inject
    PublicFigures figures;

    @Inject
    Promises promises;

    @Inject
    Pages pages;

    @GET
    public Response home() {
        var words = pages.words();
        var known = new HomeFigures(figures.ofThisYear(), words);
        var page = new HomePage(
                pages.frame(),
                Form.empty(words),
                items("home.promise.", "answer", "reply", "recusal", "solved"),
                items("home.road.", "file", "accept", "investigate", "reply", "rate", "solve"),
                known.items(),
                known.since());
        return pages.ok(new StaticTemplates().readerHome(page));
    }

    @GET
    @Path("how")
    public Response how() {
        return article("how");
    }

    @GET
    @Path("privacy")
    public Response privacy() {
        return article("privacy");
    }

    @GET
    @Path("accessibility")
    public Response accessibility() {
        return article("accessibility");
    }

    @GET
    @Path("feedback")
    public Response feedback() {
        return article("feedback");
    }

    @GET
    @Path("sitemap")
    public Response sitemap() {
        return pages.ok(new StaticTemplates().readerSitemap(pages.frame()));
    }

    private Response article(String key) {
        var page = ArticlePage.of(pages.frame(), key, promises.of(pages.words()));
        return pages.ok(new StaticTemplates().readerArticle(page));
    }

    private List<HomePage.Item> items(String prefix, String... names) {
        var words = pages.words();
        var promised = promises.of(words).toArray();
        return Stream.of(names)
                .map(name -> new HomePage.Item(
                        words.text(prefix + name, promised), words.text(prefix + name + ".text", promised)))
                .toList();
    }
}
