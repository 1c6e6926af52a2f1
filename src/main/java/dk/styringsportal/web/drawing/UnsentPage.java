package dk.styringsportal.web.drawing;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/** A page that is made and thrown away. What is no page, such as a way to another one or a refusal, goes through as it is. */
final class UnsentPage extends HttpServletResponseWrapper {

    private boolean answered;
    private String contentType;
    private String characterEncoding = StandardCharsets.UTF_8.name();

    UnsentPage(HttpServletResponse response) {
        super(response);
    }

    /** Whether a page has been made, and nothing else been answered. */
    boolean isMade() {
        return !answered && getStatus() == SC_OK;
    }

    @Override
    public void sendError(int status) throws IOException {
        answered = true;
        super.sendError(status);
    }

    @Override
    public void sendError(int status, String message) throws IOException {
        answered = true;
        super.sendError(status, message);
    }

    @Override
    public void sendRedirect(String address) throws IOException {
        answered = true;
        super.sendRedirect(address);
    }

    @Override
    public PrintWriter getWriter() {
        return new PrintWriter(Writer.nullWriter());
    }

    @Override
    public ServletOutputStream getOutputStream() {
        return new Nowhere();
    }

    @Override
    public void flushBuffer() {
        // there is nothing to send
    }

    @Override
    public void setContentType(String type) {
        contentType = type;
    }

    @Override
    public String getContentType() {
        return contentType;
    }

    @Override
    public void setCharacterEncoding(String encoding) {
        characterEncoding = encoding;
    }

    @Override
    public String getCharacterEncoding() {
        return characterEncoding;
    }

    @Override
    public void setContentLength(int length) {
        // the page's, which is not sent
    }

    @Override
    public void setContentLengthLong(long length) {
        // the page's, which is not sent
    }

    private static final class Nowhere extends ServletOutputStream {

        @Override
        public void write(int one) {
            // thrown away
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setWriteListener(WriteListener listener) {
            throw new UnsupportedOperationException("Pages are not written piece by piece");
        }
    }
}
