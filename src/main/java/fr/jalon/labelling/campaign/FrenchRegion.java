package fr.jalon.labelling.campaign;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The regions of France on the map of a campaign, by their INSEE codes: a region without any audit has its tile too. */
enum FrenchRegion {
    GUADELOUPE("01", "Guadeloupe"),
    MARTINIQUE("02", "Martinique"),
    GUYANE("03", "Guyane"),
    REUNION("04", "La Réunion"),
    MAYOTTE("06", "Mayotte"),
    ILE_DE_FRANCE("11", "Île-de-France"),
    CENTRE_VAL_DE_LOIRE("24", "Centre-Val de Loire"),
    BOURGOGNE_FRANCHE_COMTE("27", "Bourgogne-Franche-Comté"),
    NORMANDIE("28", "Normandie"),
    HAUTS_DE_FRANCE("32", "Hauts-de-France"),
    GRAND_EST("44", "Grand Est"),
    PAYS_DE_LA_LOIRE("52", "Pays de la Loire"),
    BRETAGNE("53", "Bretagne"),
    NOUVELLE_AQUITAINE("75", "Nouvelle-Aquitaine"),
    OCCITANIE("76", "Occitanie"),
    AUVERGNE_RHONE_ALPES("84", "Auvergne-Rhône-Alpes"),
    PROVENCE_ALPES_COTE_D_AZUR("93", "Provence-Alpes-Côte d’Azur"),
    CORSE("94", "Corse");

    private final String code;
    private final String label;

    FrenchRegion(String code, String label) {
        this.code = code;
        this.label = label;
    }

    /** All of them, with their audits where there are any, then what belongs to none. */
    static List<RegionBoard> with(List<RegionBoard> counted) {
        List<RegionBoard> rest = new ArrayList<>(counted);
        List<RegionBoard> tiles = new ArrayList<>();
        for (FrenchRegion region : values()) {
            RegionBoard found = counted.stream()
                    .filter(one -> region.code.equals(one.code()))
                    .findFirst()
                    .orElseGet(() -> new RegionBoard(region.code, region.label, Map.of(), 0));
            tiles.add(found);
            rest.remove(found);
        }
        tiles.addAll(rest);
        return tiles;
    }
}
