package app.tandem.pulse.ui;

import app.tandem.live.LiveUpdates;
import app.tandem.partnership.Member;
import app.tandem.partnership.PartnershipEvent;
import app.tandem.partnership.Partnerships;
import app.tandem.partnership.Side;
import app.tandem.pulse.EarlyWarning;
import app.tandem.pulse.PulseSigns;
import app.tandem.pulse.Pulses;
import app.tandem.pulse.Watermelon;
import app.tandem.shell.Banner;
import app.tandem.shell.Part;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;

/** What the pulse says that both sides should not overlook, in words, and the way to what is behind it. */
@NamedInterface("banners")
public class PulseBanners extends Part {
    private final transient Function<Side, String> companies;
    private final transient @Nullable Member linksFor;

    public PulseBanners(Pulses pulses, Partnerships partnerships, Member member, LiveUpdates live) {
        this(pulses, partnerships, live, member);
    }

    /** @param linksFor null where what is behind it stands on the same page */
    PulseBanners(Pulses pulses, Partnerships partnerships, LiveUpdates live, @Nullable Member linksFor) {
        super("stack");
        this.linksFor = linksFor;
        companies = side -> partnerships.company(side).name();
        live.show(this, PartnershipEvent.class, () -> {
            var signs = pulses.signs();
            show(signs, () -> banners(signs));
        });
    }

    private List<Component> banners(PulseSigns signs) {
        var banners = new ArrayList<Component>();
        var watermelon = signs.watermelon();
        if (watermelon != null) {
            banners.add(banner(watermelon));
        }
        signs.warnings().forEach(warning -> banners.add(banner(warning)));
        return banners;
    }

    private Banner banner(Watermelon watermelon) {
        return banner(watermelon.inWords(companies), "See the two lowest questions");
    }

    private Banner banner(EarlyWarning warning) {
        return banner("Early warning: " + warning.inWords(companies.apply(warning.side())), "See the pulse");
    }

    private Banner banner(String words, String step) {
        if (linksFor == null) {
            return new Banner(new Paragraph(words));
        }
        var link = new Anchor("/p/" + linksFor.slug() + "/pulse", step);
        link.addClassName("button");
        return new Banner(new Paragraph(words), link);
    }
}
