package nl.schuldhulproute.scherm;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Stands before the part of Tasklist, Cockpit and Admin that answers their scripts; only what refuses is held up. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 100)
class Webapptaalfilter extends OncePerRequestFilter {

    private static final String SCRIPTS = "/camunda/api/";
    private static final String LENGTE = "Content-Length";
    private static final int FOUT = 400;

    @Override
    protected boolean shouldNotFilter(HttpServletRequest vraag) {
        return !vraag.getServletPath().startsWith(SCRIPTS)
                && !vraag.getRequestURI().startsWith(vraag.getContextPath() + SCRIPTS);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest vraag, HttpServletResponse antwoord, FilterChain verder)
            throws ServletException, IOException {
        Opvang opvang = new Opvang(antwoord);
        verder.doFilter(vraag, opvang);
        if (opvang.inhoud != null) {
            byte[] inhoud = opvang.inhoud.toByteArray();
            byte[] uit =
                    Webapptaal.inHetNederlands(antwoord.getStatus(), inhoud).orElse(inhoud);
            antwoord.setContentLength(uit.length);
            antwoord.getOutputStream().write(uit);
        }
    }

    /** Keeps what is written after the status says that it is refused; everything else goes straight on. */
    private static final class Opvang extends HttpServletResponseWrapper {

        private ByteArrayOutputStream inhoud;
        private ServletOutputStream stroom;
        private long lengte = -1;

        Opvang(HttpServletResponse antwoord) {
            super(antwoord);
        }

        @Override
        public void setContentLength(int lengte) {
            this.lengte = lengte;
        }

        @Override
        public void setContentLengthLong(long lengte) {
            this.lengte = lengte;
        }

        @Override
        public void setHeader(String naam, String waarde) {
            if (LENGTE.equalsIgnoreCase(naam)) {
                lengte = Long.parseLong(waarde);
            } else {
                super.setHeader(naam, waarde);
            }
        }

        @Override
        public void addHeader(String naam, String waarde) {
            if (LENGTE.equalsIgnoreCase(naam)) {
                lengte = Long.parseLong(waarde);
            } else {
                super.addHeader(naam, waarde);
            }
        }

        @Override
        public ServletOutputStream getOutputStream() throws IOException {
            if (stroom == null) {
                stroom = getStatus() >= FOUT ? opvang() : doorgeven();
            }
            return stroom;
        }

        private ServletOutputStream doorgeven() throws IOException {
            if (lengte >= 0) {
                super.setContentLengthLong(lengte);
            }
            return super.getOutputStream();
        }

        private ServletOutputStream opvang() {
            inhoud = new ByteArrayOutputStream();
            return new ServletOutputStream() {
                @Override
                public boolean isReady() {
                    return true;
                }

                @Override
                public void setWriteListener(WriteListener luisteraar) {
                    throw new UnsupportedOperationException("hier wordt niet gewacht");
                }

                @Override
                public void write(int deel) {
                    inhoud.write(deel);
                }

                @Override
                public void write(byte[] deel, int begin, int aantal) {
                    inhoud.write(deel, begin, aantal);
                }
            };
        }

        /** What is held back is no longer to be seen to be sent. */
        @Override
        public void flushBuffer() throws IOException {
            if (inhoud == null) {
                super.flushBuffer();
            }
        }
    }
}
