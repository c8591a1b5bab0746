package vn.binhdang.api.service.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import lombok.RequiredArgsConstructor;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;
import vn.binhdang.api.service.http.ProblemAnswers;
import vn.binhdang.api.service.http.Refusal;
import vn.binhdang.engine.text.Text;

/** Refuses what is too large before it is read, and stops reading where a body says nothing of its size. */
@RequiredArgsConstructor
final class BodyLimitFilter extends OncePerRequestFilter {

    private final long most;
    private final ProblemAnswers problems;

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain next)
            throws ServletException, IOException {
        if (request.getContentLengthLong() > most) {
            problems.answer(request, response, tooLarge(most));
        } else {
            next.doFilter(request.getContentLengthLong() >= 0 ? request : new Bounded(request, most), response);
        }
    }

    private static Refusal tooLarge(long most) {
        return new Refusal(
                HttpStatus.CONTENT_TOO_LARGE,
                Text.of("Nội dung quá lớn", "Too large"),
                Text.of("Nhận tối đa %s byte mỗi yêu cầu.", "A request may have at most %s bytes.", most));
    }

    private static final class Bounded extends HttpServletRequestWrapper {

        private final long most;

        Bounded(HttpServletRequest request, long most) {
            super(request);
            this.most = most;
        }

        @Override
        public ServletInputStream getInputStream() throws IOException {
            return new BoundedStream(super.getInputStream(), most);
        }

        @Override
        public BufferedReader getReader() throws IOException {
            String encoding = getCharacterEncoding();
            return new BufferedReader(new InputStreamReader(
                    getInputStream(), encoding == null ? StandardCharsets.UTF_8.name() : encoding));
        }
    }

    @RequiredArgsConstructor
    private static final class BoundedStream extends ServletInputStream {

        private final ServletInputStream body;
        private final long most;
        private long count;

        @Override
        public int read() throws IOException {
            int one = body.read();
            count(one < 0 ? 0 : 1);
            return one;
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            int some = body.read(into, offset, length);
            count(Math.max(0, some));
            return some;
        }

        private void count(int bytes) {
            count += bytes;
            if (count > most) {
                throw tooLarge(most);
            }
        }

        @Override
        public boolean isFinished() {
            return body.isFinished();
        }

        @Override
        public boolean isReady() {
            return body.isReady();
        }

        @Override
        public void setReadListener(ReadListener listener) {
            body.setReadListener(listener);
        }
    }
}
