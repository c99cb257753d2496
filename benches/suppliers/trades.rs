//! What suppliers do, and with which goods.

/// A trade.
pub(super) struct Trade {
    /// How many of a thousand suppliers are in it.
    pub(super) weight: u64,
    /// How lists write its sector: codes of ISIC and NACE, and words.
    pub(super) sectors: &'static [&'static str],
    /// What its firms call themselves in English, German, French, Italian and Spanish.
    pub(super) words: [&'static str; 5],
    /// What they deliver; services deliver nothing.
    pub(super) goods: &'static [&'static str],
    /// The share of its workers who are migrants, in percent.
    pub(super) migrants: u64,
}

const fn trade(
    weight: u64,
    sectors: &'static [&'static str],
    words: [&'static str; 5],
    (goods, migrants): (&'static [&'static str], u64),
) -> Trade {
    Trade { weight, sectors, words, goods, migrants }
}

/// Where the trades of factories begin.
pub(super) const FACTORIES: usize = 20;

/// The trades; those of factories last.
pub(super) const TRADES: [Trade; 26] = [
    trade(
        95,
        &["J62", "62.01", "62.02", "J62.01"],
        ["Software", "Software", "Logiciels", "Informatica", "Informática"],
        (&[], 5),
    ),
    trade(
        90,
        &["M70", "70.22", "M70.22"],
        ["Consulting", "Beratung", "Conseil", "Consulenza", "Consultores"],
        (&[], 3),
    ),
    trade(
        75,
        &["M71", "71.12", "M71.12"],
        ["Engineering", "Ingenieure", "Ingénierie", "Ingegneria", "Ingeniería"],
        (&[], 5),
    ),
    trade(
        80,
        &["G46", "46.90", "46", "G46.9"],
        ["Trading", "Handel", "Distribution", "Commerciale", "Suministros"],
        (&["Stationery", "Office supplies", "Spare parts"], 5),
    ),
    trade(
        60,
        &["C28", "28.29", "28"],
        ["Machinery", "Maschinenbau", "Mécanique", "Macchine", "Maquinaria"],
        (&["Pumps", "Machine parts", "Conveyors"], 8),
    ),
    trade(
        45,
        &["C18", "18.12", "Printing"],
        ["Print", "Druck", "Imprimerie", "Stampa", "Gráficas"],
        (&["Printed matter", "Brochures"], 4),
    ),
    trade(
        45,
        &["C20", "20.59", "20"],
        ["Chemicals", "Chemie", "Chimie", "Chimica", "Químicas"],
        (&["Solvents", "Detergents"], 5),
    ),
    trade(
        45,
        &["C25", "25.62", "25"],
        ["Metalworks", "Metallbau", "Métallerie", "Metalli", "Metales"],
        (&["Brackets", "Fasteners"], 9),
    ),
    trade(
        35,
        &["C24", "24.10", "24"],
        ["Steel", "Stahl", "Aciers", "Acciai", "Aceros"],
        (&["Steel sheets", "Steel profiles"], 7),
    ),
    trade(
        30,
        &["C17", "17.21", "17"],
        ["Packaging", "Verpackungen", "Emballages", "Imballaggi", "Embalajes"],
        (&["Cardboard boxes", "Paper"], 8),
    ),
    trade(
        45,
        &["H49", "49.41", "Road freight"],
        ["Transport", "Spedition", "Transports", "Trasporti", "Transportes"],
        (&[], 20),
    ),
    trade(
        30,
        &["H52", "52.10", "Warehousing"],
        ["Logistics", "Logistik", "Logistique", "Logistica", "Logística"],
        (&[], 25),
    ),
    trade(
        30,
        &["C31", "31.01", "31"],
        ["Furniture", "Möbel", "Meubles", "Mobili", "Muebles"],
        (&["Furniture", "Chairs", "Tables"], 12),
    ),
    trade(20, &["N80", "80.10", "80"], ["Security", "Sicherheit", "Sécurité", "Sicurezza", "Seguridad"], (&[], 20)),
    trade(20, &["Q86", "86.90", "86"], ["Health Services", "Gesundheit", "Santé", "Sanità", "Salud"], (&[], 15)),
    trade(
        60,
        &["F41", "41.20", "F41.2", "41"],
        ["Construction", "Bau", "Construction", "Costruzioni", "Construcciones"],
        (&[], 30),
    ),
    trade(
        35,
        &["F43", "43.21", "F43.2"],
        ["Building Services", "Haustechnik", "Bâtiment", "Impianti", "Instalaciones"],
        (&[], 20),
    ),
    trade(
        35,
        &["N81", "81.21", "81.2", "Cleaning"],
        ["Cleaning", "Gebäudereinigung", "Propreté", "Pulizie", "Limpiezas"],
        (&[], 45),
    ),
    trade(15, &["N78", "78.20", "78"], ["Staffing", "Personal", "Intérim", "Lavoro", "Empleo"], (&[], 50)),
    trade(
        25,
        &["I56", "56.29", "Catering"],
        ["Catering", "Verpflegung", "Restauration", "Ristorazione", "Colectividades"],
        (&[], 30),
    ),
    trade(
        20,
        &["C10", "10.20", "10"],
        ["Foods", "Lebensmittel", "Alimentaire", "Alimentari", "Alimentos"],
        (&["Fish", "Shrimp", "Tomato products", "Rice", "Canned vegetables"], 25),
    ),
    trade(
        15,
        &["A01", "01.13", "01"],
        ["Farms", "Landwirtschaft", "Agricole", "Agricola", "Agrícola"],
        (&["Tomatoes", "Vegetables", "Citrus fruits", "Coffee", "Cocoa"], 55),
    ),
    trade(
        15,
        &["C14", "14.13", "14", "Manufacture of wearing apparel"],
        ["Garments", "Bekleidung", "Confection", "Confezioni", "Confecciones"],
        (&["Garments", "Workwear", "Uniforms", "Gloves"], 25),
    ),
    trade(
        10,
        &["C13", "13.92", "13", "Textiles"],
        ["Textiles", "Textil", "Textiles", "Tessuti", "Textiles"],
        (&["Textiles", "Cotton", "Bed linen", "Carpets", "Towels"], 20),
    ),
    trade(
        15,
        &["C26", "26.20", "26"],
        ["Electronics", "Elektronik", "Électronique", "Elettronica", "Electrónica"],
        (&["Electronics", "Laptops", "Solar modules", "Batteries"], 15),
    ),
    trade(
        10,
        &["C23", "23.32", "23"],
        ["Ceramics", "Keramik", "Céramique", "Ceramiche", "Cerámicas"],
        (&["Bricks", "Tiles", "Cement"], 20),
    ),
];
