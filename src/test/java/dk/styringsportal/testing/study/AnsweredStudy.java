package dk.styringsportal.testing.study;

import dk.styringsportal.testing.ApiClient;
import dk.styringsportal.testing.ApiClient.Reply;
import dk.styringsportal.testing.PortalServer;
import dk.styringsportal.testing.SurveyGuest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * The study asked again on a server: KL invites everybody, and those who answered in 2014 answer by their personal links, question by
 * question, and send.
 */
public final class AnsweredStudy {

    private static final int AT_ONCE = 4;

    private final PortalServer server;
    private final ApiClient kl;
    private final long campaign;

    private AnsweredStudy(PortalServer server) {
        this.server = server;
        this.kl = ApiClient.as(ApiClient.KL, server);
        this.campaign = SurveyGuest.openCampaign("2014 spurgt igen", "faglig-ledelse/2014", false, server);
    }

    /** @throws IllegalStateException if the portal refuses anything of it */
    public static AnsweredStudy of(InvitedStudy invited, PortalServer server) {
        AnsweredStudy answered = new AnsweredStudy(server);
        answered.invite(invited.all());
        answered.answer(invited.all());
        return answered;
    }

    /** The number of the campaign, which is still open. */
    public long campaign() {
        return campaign;
    }

    private void invite(List<InvitedStudy.Invited> people) {
        List<Map<String, Object>> rows = people.stream()
                .map(each -> Map.<String, Object>of(
                        "group", each.group(), "municipalities", List.of(each.about().codes().split(" ")), "name", each.name()))
                .toList();
        check(201, kl.post("campaigns/" + campaign + "/invitations", Map.of("invitations", rows)));
    }

    /** By name. */
    private Map<String, String> invitations() {
        Map<String, String> ids = new HashMap<>();
        int pages = 1;
        for (int page = 1; page <= pages; page++) {
            Reply listed = kl.get("campaigns/" + campaign + "/invitations?page=" + page);
            check(200, listed);
            pages = listed.json().path("pages").asInt();
            listed.json().path("invitations").forEach(each -> ids.put(each.path("name").asText(), each.path("id").asText()));
        }
        return ids;
    }

    private void answer(List<InvitedStudy.Invited> people) {
        Map<String, String> ids = invitations();
        ExecutorService persons = Executors.newFixedThreadPool(AT_ONCE);
        try {
            List<? extends Future<?>> sent = people.stream()
                    .flatMap(each -> each.answers().stream().map(given -> persons.submit(() -> answer(ids.get(each.name()), given))))
                    .toList();
            for (Future<?> each : sent) {
                each.get();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException fault) {
            throw new IllegalStateException(fault.getCause());
        } finally {
            persons.shutdownNow();
        }
    }

    private void answer(String invitation, Respondent respondent) {
        Reply link = kl.post("invitations/" + invitation + "/link");
        check(200, link);
        SurveyGuest guest = SurveyGuest.with(link.json().path("link").asText(), server);
        respondent.answers().forEach((code, options) -> check(200, guest.answer(code, value(code, options), 0)));
        check(200, guest.finish());
    }

    private static Object value(String code, List<String> options) {
        boolean several = Study.SURVEY.item(code).orElseThrow().kind().equals("multiple-choice");
        return several ? options : options.get(0);
    }

    private static void check(int status, Reply reply) {
        if (reply.status() != status) {
            throw new IllegalStateException(reply.status() + ": " + reply.body());
        }
    }
}
