package app.tandem.wall;

import app.tandem.partnership.CurrentMember;
import app.tandem.partnership.Member;
import app.tandem.partnership.Refusal;
import app.tandem.partnership.Source;
import app.tandem.partnership.Verb;
import app.tandem.scorecards.Shelf;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.server.ResponseStatusException;

/** The scorecard for a screen on a wall: a plain page that asks again every few seconds and outlives every restart. */
@Controller
class WallPage {
    static final String ADDRESS = "/p/{slug}/wall";
    private static final String PROBLEM =
            "Say which screen this is, in up to 60 characters; there can be up to 30 of them.";

    private final WallReader reader;
    private final WallBoard board;
    private final WallDisplays displays;
    private final CurrentMember currentMember;

    WallPage(WallReader reader, WallBoard board, WallDisplays displays, CurrentMember currentMember) {
        this.reader = reader;
        this.board = board;
        this.displays = displays;
        this.currentMember = currentMember;
    }

    static String address(String slug) {
        return "/p/" + slug + "/wall";
    }

    private record Everything(WallBoard.Shown shown, List<WallBoard.ClockOf> clocks) {}

    @GetMapping(ADDRESS)
    String show(
            @PathVariable String slug,
            @RequestParam(defaultValue = Shelf.FRONT) String show,
            @RequestParam(defaultValue = "") String problem,
            Model model,
            CsrfToken formToken,
            HttpServletRequest request,
            HttpServletResponse response) {
        response.setHeader("Cache-Control", "no-store");
        var answer = reader.read(slug, DisplayCookie.in(request), () -> new Everything(board.of(show), board.clocks()));
        model.addAttribute("address", address(slug));
        model.addAttribute("show", show);
        model.addAttribute("why", answer.why());
        var read = answer.read();
        if (read == null) {
            if (!answer.display()) {
                return elsewhere(slug);
            }
            response.setStatus(HttpStatus.GONE.value());
            return "wall";
        }
        reader.opened(slug);
        model.addAttribute("board", read.shown());
        model.addAttribute("clocks", read.clocks());
        if (!answer.display()) {
            reader.member(slug).filter(member -> member.may(Verb.WRITE_SHARED)).ifPresent(member -> {
                // Asked for before the page is written: behind a long wall its cookie would come too late.
                formToken.getToken();
                model.addAttribute("keep", formToken);
                if (!problem.isEmpty()) {
                    model.addAttribute("problem", PROBLEM);
                }
            });
        }
        return "wall";
    }

    /** Whoever is signed in and no member finds nothing here; a stranger may sign in first. */
    private String elsewhere(String slug) {
        if (reader.isSomebody()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return "redirect:/p/" + URLEncoder.encode(slug, StandardCharsets.UTF_8) + "/scorecard";
    }

    /** What changes on the page; nothing but "no news" while nothing has. */
    @GetMapping(ADDRESS + "/now")
    String now(
            @PathVariable String slug,
            @RequestParam(defaultValue = Shelf.FRONT) String show,
            Model model,
            WebRequest conditions,
            HttpServletRequest request,
            HttpServletResponse response) {
        response.setHeader("Cache-Control", "no-store");
        var answer = reader.read(slug, DisplayCookie.in(request), () -> board.of(show));
        var shown = answer.read();
        model.addAttribute("why", answer.why());
        if (shown == null) {
            response.setStatus((answer.display() ? HttpStatus.GONE : HttpStatus.UNAUTHORIZED).value());
            return "wall-why";
        }
        if (conditions.checkNotModified(tag(shown, answer.why()))) {
            return "wall-why";
        }
        model.addAttribute("board", shown);
        return "wall-tiles";
    }

    private static String tag(WallBoard.Shown shown, String why) {
        return "\"" + HexFormat.of().toHexDigits(shown.toString().hashCode())
                + HexFormat.of().toHexDigits(why.hashCode()) + "\"";
    }

    /** From here on this screen needs nobody to be signed in. */
    @PostMapping(ADDRESS)
    String keep(
            @PathVariable String slug,
            @RequestParam String name,
            @RequestParam(defaultValue = Shelf.FRONT) String show,
            HttpServletRequest request,
            HttpServletResponse response) {
        var member = reader.member(slug).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        var back = "redirect:" + address(member.slug()) + "?show=" + URLEncoder.encode(show, StandardCharsets.UTF_8);
        try {
            keep(member, name, request, response);
            return back;
        } catch (Refusal refusal) {
            return back + "&problem=name";
        }
    }

    private void keep(Member member, String name, HttpServletRequest request, HttpServletResponse response) {
        var token = currentMember.actAs(Source.UI, member, () -> displays.setUp(name));
        DisplayCookie.set(token, member.slug(), request, response);
    }
}
