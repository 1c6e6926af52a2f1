package dk.styringsportal.web;

import dk.styringsportal.access.AccessDeniedException;
import dk.styringsportal.application.NotFoundException;
import dk.styringsportal.application.NotLoggedInException;
import jakarta.faces.FacesException;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a page does when its bean cannot serve it: what is not there is 404, what is not allowed 403, who is not logged
 * in is led to the log-in and back, and whose view has expired is told so. All else is left to the server's error page.
 */
final class PageFailures extends ExceptionHandlerWrapper {

    PageFailures(ExceptionHandler wrapped) {
        super(wrapped);
    }

    @Override
    public void handle() {
        for (Iterator<ExceptionQueuedEvent> events = getUnhandledExceptionQueuedEvents().iterator(); events.hasNext(); ) {
            Throwable failure = events.next().getContext().getException();
            Optional<RuntimeException> known = known(failure);
            if (known.isPresent()) {
                events.remove();
                answer(FacesContext.getCurrentInstance(), known.get());
            }
        }
        getWrapped().handle();
    }

    /** The first cause that a page has an answer to. */
    private static Optional<RuntimeException> known(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .filter(cause -> cause instanceof NotFoundException
                        || cause instanceof NotLoggedInException
                        || cause instanceof AccessDeniedException
                        || cause instanceof ViewExpiredException)
                .map(RuntimeException.class::cast)
                .findFirst();
    }

    private static void answer(FacesContext page, RuntimeException failure) {
        ExternalContext exchange = page.getExternalContext();
        try {
            if (!exchange.isResponseCommitted()) {
                exchange.responseReset();
            }
            if (failure instanceof NotLoggedInException) {
                exchange.redirect(exchange.getRequestContextPath() + "/log-ind?til=" + here(page));
            } else if (failure instanceof ViewExpiredException) {
                exchange.redirect(exchange.getRequestContextPath() + "/errors/expired");
            } else {
                exchange.responseSendError(failure instanceof NotFoundException ? 404 : 403, null);
            }
            page.responseComplete();
        } catch (IOException broken) {
            throw new FacesException(new UncheckedIOException(broken));
        }
    }

    private static String here(FacesContext page) {
        var request = (jakarta.servlet.http.HttpServletRequest) page.getExternalContext().getRequest();
        String query = "GET".equals(request.getMethod()) && request.getQueryString() != null
                ? "?" + request.getQueryString()
                : "";
        return URLEncoder.encode(request.getRequestURI() + query, StandardCharsets.UTF_8);
    }
}
