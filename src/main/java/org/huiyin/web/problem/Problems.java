package org.huiyin.web.problem;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import org.huiyin.web.form.Pages;
import org.huiyin.web.page.StaticTemplates;

/** Shows a problem to whoever is calling: JSON under {@code /api/}, a page elsewhere. */
@RequestScoped
public class Problems {

    @Inject
    HttpServletRequest request;

    @Inject
    Pages pages;

    Response answer(Throwable failure) {
        if (failure instanceof WebApplicationException web && web.getResponse().getStatus() < 400)
            return web.getResponse();
        var problem = Problem.of(failure);
        var response = Response.fromResponse(program() ? json(problem) : page(problem));
        if (problem.retryAfter() > 0) response.header("Retry-After", problem.retryAfter());
        return response.build();
    }

    private boolean program() {
        return request.getRequestURI().startsWith(request.getContextPath() + "/api/");
    }

    private Response json(Problem problem) {
        return Response.status(problem.status())
                .type("application/problem+json")
                .entity(problem.json(pages.words()).toString())
                .build();
    }

    private Response page(Problem problem) {
        return pages.show(problem.status(), new StaticTemplates().problem(new ProblemPage(pages.frame(), problem)));
    }
}
