package dk.styringsportal.api;

import dk.styringsportal.response.CprNumberException;
import dk.styringsportal.response.LookAlike;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A refused text, without a word of it: of an answer it is told where the number stands, to whoever has sent it. */
final class CprNumberProblem {

    private CprNumberProblem() {}

    static Problem of(CprNumberException fault) {
        Map<String, Object> more = new LinkedHashMap<>();
        more.put("place", fault.place());
        List<Map<String, Object>> found = fault.found().stream().map(CprNumberProblem::json).toList();
        if (!found.isEmpty()) {
            more.put("found", found);
        }
        return new Problem(400, "cpr-number", "CPR number", fault.getMessage(), more);
    }

    private static Map<String, Object> json(LookAlike there) {
        Map<String, Object> json = new LinkedHashMap<>();
        there.link().ifPresent(link -> json.put("link", link));
        json.put("start", there.start());
        json.put("length", there.length());
        return json;
    }
}
