package org.huiyin.web.problem;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** Stands before the mappers that Jersey brings for validation and transaction failures, which would answer in their own way. */
@Provider
@Priority(1)
public class RefusalFailure implements ExceptionMapper<RuntimeException> {

    @Inject
    Problems problems;

    @Override
    public Response toResponse(RuntimeException failure) {
        return problems.answer(failure);
    }
}
