package org.offprint.interest;

import java.util.Set;

/** The words that abstracts are written with, whatever they are about: no phrase that begins or ends so is a subject. */
final class StockWords {

    private static final Set<String> WORDS = Set.of(("ability able about above accordingly achieve achieved achieves "
                    + "achieving across add added adding address addresses addressing adjust adopt adopted advance "
                    + "advancement advancements advances advantage advantages affect after aim aims allow "
                    + "allowed allowing allows almost along already although always among amount analyse analyses "
                    + "analysis analyze another apply applied applicable approach approaches around aspect aspects "
                    + "assess available average avoid based become becomes before begin best better between beyond "
                    + "body both bring brings broad called capable capture captures capturing carefully case cases "
                    + "cause certain challenge challenges challenging clear clearly code combine combined combines "
                    + "combining common commonly compare compared comparing comparison compatible compelling "
                    + "competitive complete comprehensive conduct conducted consider considered considering consist "
                    + "consistent consistently consists contain contains contrast contribute contribution "
                    + "contributions correct crucial current currently deliver delivers demonstrate demonstrated "
                    + "demonstrates demonstrating depend depends design designed designing despite detailed details "
                    + "develop developed developing development difference different difficult difficulty directly "
                    + "discuss due during easily easy effect effective effectively effectiveness effects efficiently "
                    + "effort efforts either eliminate emerge emerged emerging employ employed employing employs "
                    + "enable enabled enables enabling end enhance enhanced enhances enhancing ensure ensures "
                    + "ensuring entire especially essential establish evaluate evaluated evaluating even every "
                    + "example examples exhibit exhibits exist existing exists expected experiment experimental "
                    + "experiments explicit explicitly exploit explore explored explores exploring extend extended "
                    + "extensive extensively fact facilitate factor factors fail fails far final "
                    + "finally find finding findings finds first fixed focus focused focuses focusing following "
                    + "form formulate full found framework frameworks from fully further furthermore gain gains gap "
                    + "gaps general generally github github.com give given gives goal good great greater greatly "
                    + "growing hence higher highest highlight highlighting highly however html http https "
                    + "idea identify illustrate impact important impressive improve improved improvement "
                    + "improvements improves improving include included includes including incorporate "
                    + "incorporates incorporating increase increased increases increasing increasingly indicate "
                    + "indicates inspired instance instead integrate integrated integrates integrating interesting "
                    + "interestingly introduce introduced introduces introducing investigate investigated involve "
                    + "involves io issue issues itself just keep know known lack largely last "
                    + "later lead leading leads least less let level leverage leverages leveraging like likely "
                    + "limit limitation limitations limited limiting lot lower made main mainly maintain "
                    + "maintaining maintains major make makes making manner match mean means measure meanwhile "
                    + "method methodology methods might mitigate moreover moving namely narrow natural necessary "
                    + "need needed needs never nevertheless new newly notable notably novel now number numerous "
                    + "observation observe observed obtain obtained obtains offer offering offers often once "
                    + "order org original others otherwise outperform outperforming outperforms over overall "
                    + "overcome paper papers part particular particularly perform performance performed performs "
                    + "perhaps plausible possible potential potentially practical practice present presented "
                    + "presents prevent previous previously primarily primary prior problem problems process "
                    + "produce produces producing project promising prominent propose proposed proposes proposing "
                    + "prove provide provided provides providing publicly quality quickly quite range rather reach "
                    + "reached recent recently reduce reduced reduces reducing regarding related relatively release "
                    + "released releasing rely relies relying remain remaining remains remarkable report reported "
                    + "require required requirement requirements requires requiring research researchers respect "
                    + "respectively result resulting results reveal revealing reveals review role separately "
                    + "series serve serves set sets setting settings several show showcasing showed showing shown "
                    + "shows significant significantly similar simple simply simultaneously since situation "
                    + "skip small smaller solely solution solutions solve solving sota special specific "
                    + "specifically standard start still strategies strategy strong studied studies study "
                    + "substantial substantially success successful successfully suffer suffers suggest suggesting "
                    + "suggests suitable superior support supported supporting supports system systems tackle take "
                    + "taken takes taking task tasks technique techniques term termed terms thereby therefore third "
                    + "though three through throughout thus time today together toward towards traditional true try "
                    + "turn two type types typically ultimately under underlying understand unfortunately unified "
                    + "unique unlike unlock until up usage use used useful user uses using usually utilize utilized "
                    + "utilizes utilizing valid validate validated valuable value variety various vary vast version "
                    + "view way ways website well where whether while whole wide widely widespread within without "
                    + "work works worth yet yield yielded yielding yields zero")
            .split(" "));

    private StockWords() {}

    static boolean contains(String term) {
        return WORDS.contains(term);
    }
}
