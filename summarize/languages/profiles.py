"""What tells the languages of one script apart: function words and three-letter sequences.

Made by tools/make_profiles.py, which names the sources: langdetect 1.0.9 (Copyright 2014-2015 Michal "Mimino"
Danilak, 2010-2014 Cybozu Labs; Apache-2.0), stopwordsiso (MIT), stop-words (BSD-3-Clause) and the Universal
Declaration of Human Rights (in the public domain). A level is half a unit of log probability, level 0 the
share 1e-4.
"""

from __future__ import annotations

from .detection import Profile

PROFILES: dict[str, Profile] = {
    "Latn": Profile(
        """
af az ca cs cy da de en eo es et eu fi fr ga gl hr hu id is it la lb lt lv mt nl no pl pt ro sk sl so sq sv sw
tl tr vi
""",
        """
5.85 4.31 5.00 4.29 4.62 5.59 5.75 5.50 4.60 5.94 4.08 4.77 4.89 5.68 4.48 4.57 4.93 4.32 6.05 3.86 5.72 4.52
4.50 4.03 3.67 4.27 5.91 5.58 4.63 5.89 4.55 4.45 4.29 6.11 5.36 5.28 6.89 6.70 4.72 5.59
""",
        """
_a_=2939497997a1d5eafag5hbk7l2m9n3s5t8u8v9w1y1C2D3 _aa=0652a6m4q5x7B2 _aad_=x8 _aadanaha_=x8 _aan_=08q8x8
_ab=243142647393a3d2e2i3k6l3n1o2t3u2v2w1x5B2C1 _ab_=68l8 _aber_=68 _abi_=n8 _ac=25477595d4e5f6h2i2k3l4q3t4u6D1
_ac_=48l8 _acea_=u8 _ach_=e8s8 _act_=78 _ad=0223465261748393a1b5d3e2f3h3i9k4l7n3o2r2s2t5u4w1x4y2z3B2C6
_ad_=5878k8l8 _ada_=i8 _adalah_=i8 _adanya_=i8 _addysg_=48 _ae=43a1l6u1 _aelodau_=48 _aequa_=l8 _aequis_=l8
_af=0721435973d2g1j5k1l3n1q3u4x6y3A3C1 _af_=0858j8q8 _ag=2344728693a1b3d2eai3k2l1m2o1t3u1A3B4 _ag_=e8 _aga_=a8
_agar_=i8 _agus_=e8 _ah=11b1x9 _ah_=28x8 _ahaato_=x8 _ai=1523437391a3b3c5d3e9k2n1o4u2y3A1C2D1
_ai_=4878d8k8n8u8y8D8 _aidata_=a8 _aika_=c8 _ail_=18 _aina_=c8 _ait_=d8C8 _aitama_=a8 _aiz_=o8
_aj=86a4c2v4y3A1 _aj_=s8v8 _ajal_=a8 _ajan_=c8 _ajn_=88 _ak=02325184a2g2h3i4m5n3o3p3r2s2v6w2y4z1A1B4C4 _ak_=v8
_akan_=i8 _akasema_=A8 _akej_=v8 _aki_=h8 _akin_=B8 _aking_=B8 _ako_=g8v8B8 _akom_=v8 _akou_=v8 _aku_=i8
_akú_=v8 _al=05172835455567768897a6b7c7d6f3g5h7i5j7k8l5m9n4o4q6r5s5t6u8v7w6x4y4z6A7B5C7D4
_al_=0828788898b8k8q8u8 _ala_=u8 _alaraq_=18 _alati_=a8 _alde_=b8 _ale_=38s8u8v8 _alea_=u8 _alebo_=v8
_ależ_=s8 _ali_=g8w8 _alikuwa_=A8 _alin_=B8 _alisema_=A8 _all_=78k8m8 _alla_=c8k8z8 _alle_=5868c8k8q8r8x8
_allen_=68 _aller_=68 _allir_=j8 _allo_=k8 _als_=2868m8q8 _alt_=58u8 _alta_=c8u8 _altı_=C8 _alád_=h8
_am=042634475566758294a4b1c3d5e3f3g5h7i4k4l1m6n3o3q5r4s4t5u4v4w3x6y4z5A6B3C5D2 _am_=6878m8u8B8 _ama_=x8C8
_amat_=i8 _amb_=28 _amddiffyniad_=48 _amely_=h8 _ami_=h8 _amin_=B8 _aming_=B8 _amit_=h8 _amott_=h8
_an=05122735465666798496a5b2c4d6eag4h6i6j4k7l2man5o4q5r6s5t6u6v5w5x2y5z7A5BaC6D6 _an_=6878e8m8 _ana_=n8
_anas_=n8 _anca_=C8 _and_=78v8 _ander_=68q8 _anere_=m8 _ang_=B8 _anh_=D8 _ani_=38s8v8 _annarra_=j8
_ano_=38t8B8 _anos_=t8 _ans_=28 _ant_=n8 _antai_=n8 _ante_=98t8 _anumang_=B8 _any_=78 _anë_=y8 _ao=d1e7t4
_ao_=f8t8 _aon_=e8 _aos_=f8 _ap=0223315162748393a2d5f2i3k4l2n6o7q2r1t4u5v1w2y4z3A2B3 _ap_=o8 _apa_=28i8
_apakš_=o8 _apat_=B8 _apie_=n8 _aq=24x2D1
_ar=04142634495565768896a5b7c4d6e8f8g4h4i5k5l4m8n6o8p8q6r5s4t5u6v4w4x4y5z5A3B6C6D4 _ar_=4878e8n8o8u8
_arada_=C8 _arall_=48 _arba_=n8 _arbitrarisht_=y8 _arbiträr_=m8 _are_=78u8 _arna_=e8 _arsimi_=y8 _artean_=b8
_arti_=n8 _artikel_=m8 _artiklu_=p8 _arī_=o8
_as=06162334425162778494a6b8c5d4e5f7g1h2i4k5m6n3o3p1r2s4t6u4v3w3x3y3z2A3B4C4D2 _as_=0878d8e8f8m8t8u8 _asal_=i8
_ashtu_=y8 _asi_=38v8 _aske_=b8 _asko_=b8 _asnjeri_=y8 _asnjë_=y8 _asti_=c8 _así_=f8 _asılı_=18
_at=03112331455661768492a1b8d3e6f3g3i6j6k4l6n5o7p2r3t5u3v2w1y4z6A2B8C4D1 _at_=485878l8r8B8 _atala_=b8
_atas_=i8 _atau_=i8 _atin_=B8 _ating_=B8 _atque_=l8 _att_=z8 _até_=t8
_au=0324344453687594a4b7c3d7f3g4h4i2j1k4l6m6n6o6q4r3s4t4u6v4y4z4A5B1D2 _au_=68d8u8 _auch_=68 _auf_=68 _aun_=98
_aurka_=b8 _aus_=68m8 _aut_=l8 _autem_=l8 _aux_=d8 _av=22a2c2d5k3o1r8t1u4w4z8C3 _av_=r8z8 _ay=15x7BaC5
_ay_=x8B8 _ayaa_=x8 _ayee_=x8 _ayrı_=18 _ayuu_=x8 _az=1881b4h9n1 _az_=h8C8 _azad_=18 _azadlıqlara_=18
_azadlığı_=18 _azok_=h8 _azon_=h8 _azt_=h8 _að=ja _að_=j8 _aðra_=j8 _añ=94 _aŭ=88 _aŭ_=88 _až_=38v8 _b_=17p5
_ba=05152635455666768396a4b9c3d6e3f5g5h6i8j1k5m3n6o6p2q5r6s5t6u5v4w4x8y6z6A6B8C8D7 _ba_=e8u8v8D8 _baada_=A8
_baaqan_=x8 _bababa_=B8 _babes_=b8 _bagai_=i8 _bagi_=i8 _bagian_=i8 _bago_=B8 _bai_=b8 _baie_=08 _baina_=b8
_baita_=b8 _baix_=28 _bajo_=98 _bakit_=B8 _bal_=h8 _ban_=h8 _bana_=C8 _bannaan_=x8 _barabartë_=y8 _bare_=58r8
_bari_=C8 _barn_=48 _bas_=d8 _bashkuara_=y8 _basi_=A8 _bat_=b8d8 _batean_=b8 _batek_=b8 _baten_=b8 _bati_=b8
_batuen_=b8 _bawah_=i8 _bawat_=B8 _bawb_=48 _bazë_=y8 _bazı_=C8
_be=08152434455768778193a3b9c2d4e5f3g4h7i8j7k4l1m7n6o5p2q8r7s4t4u4v4w4x5y4z7A3B3C7D3 _be_=78h8n8 _bei_=68n8
_beirt_=e8 _belül_=h8 _ben_=f8h8q8C8 _beni_=C8 _bent_=n8q8 _ber_=j8 _bera_=b8 _berada_=i8 _berau_=b8
_berbera_=b8 _bere_=b8 _beri_=i8C8 _berikan_=i8 _berupa_=i8 _besimit_=y8 _beste_=b8 _bestiednes_=m8 _bet_=n8o8
_beyn_=18 _bez_=o8s8v8 _bh=e8 _bhúr_=e8
_bi=031923334154657493a2b7c1d3e6g6h4i5j2k3m3n3o6p8q5r4s5t3u4v4w6x6y4z5A4B7C9D7 _bi_=g8w8 _bidez_=b8 _biex_=p8
_bij_=q8 _bija_=o8 _biji_=o8 _biju_=o8 _bijām_=o8 _bil_=p8w8 _bila_=g8i8w8A8 _bilang_=B8 _bile_=w8C8
_bili_=g8w8 _billi_=p8 _bilm_=18 _bilo_=g8w8 _bin_=68C8 _bio_=g8 _bir_=18C8 _birden_=C8 _biri_=C8 _birisi_=C8
_birl_=18 _bis_=68 _biss_=p8 _bist_=68 _biti_=g8w8 _biểt_=D8 _bl=03132244576273d2g2o1p4q2r7u1v1w2z5B1 _bla_=p8
_ble_=r8 _blev_=58z8 _blevet_=58 _bli_=r8z8 _blir_=r8 _blitt_=r8 _bliver_=58 _bn=p6 _bniedem_=p8
_bo=052435475563768294a2b4c2d5g5h4i4j5k4l2n2o2q5r5s4t4u3v7w5x5y5z5A2B4C4D3 _bo_=s8w8 _bol_=v8 _bola_=v8
_boleh_=i8 _bolo_=v8 _borinn_=j8 _bort_=r8z8
_br=0524354656657594a2c3d5e3g6h3i3j4k4m2n3o4q5r6s5t6u4v5w4y5z5A2B2C3D3 _bra_=r8z8 _brýtur_=j8
_bu=031622344453657592a2b5c1d3e5f1g3h4i5j2k2n5o3q3r3s3t2u4v4w2x5y4z2A3B5C7D3 _bu_=18C8 _buat_=i8 _bukan_=i8
_bulshada_=x8 _buna_=C8 _bunda_=C8 _bung_=i8 _bunu_=C8 _bunun_=C8 _but_=78 _buuxda_=x8 _bv_=88 _bw=44
_by=0437465577r6s4v2z3 _by_=083878s8v8 _byl_=38 _byla_=38 _bylo_=38 _byly_=38 _był_=s8 _była_=s8 _były_=s8
_bága_=j8 _bé_=28 _bì=D5 _bö=11j4z2C5 _bü=16C4 _bütün_=18 _být_=38 _bħ=p5 _bħala_=p8 _būs_=o8 _būsi_=o8
_būt_=o8 _būšu_=o8 _bư=D4 _bưểc_=D8 _bể=D8 _bể_=D8 _bểc_=D8 _bểi_=D8 _bển_=D8 _bểng_=D8 _bểt_=D8 _c_=1641d2o1
_ca=031128334755647798a2c3d7e4f7g4h4i5k8l5n1o3q5r5s4t7u8v2w3x8y3z4A4B5C4D7 _ca_=78d8u8 _caalamiga_=x8
_cada_=2898t8 _can_=78 _cao_=D8 _caoga_=e8 _car_=d8 _cara_=i8t8 _care_=u8 _cat_=u8 _cate_=u8 _caur_=o8
_causa_=l8 _ce=24354553758595d6e8f1g4h1i3k4l3n4o4q4s4t6u7v5w4x3z3B2C2D2 _ce_=d8u8 _cea_=u8 _ceathair_=e8
_cei_=u8 _cel_=u8w8 _cele_=u8 _cenedlaethol_=48 _cenhedloedd_=48 _cent_=d8 _cento_=k8t8 _ces_=d8 _cet_=d8
_ch=0423354653657695a2c2d7eag3h3i3k7m3n3q5r3s5t5u4v5w2y1z4A7B2C3D9 _ch_=78 _cha_=A8D8 _che_=f8k8 _cher_=d8
_chi_=k8 _chini_=A8 _chomh_=e8 _chtó_=e8 _chuig_=e8 _chun_=e8 _chể_=D8
_ci=152551748195d4e5f3g2h2i3k6l6n2o6q4s5t6u4v3w2x4y6z2C2 _ci_=3888k8s8u8 _cia_=88 _cian_=88 _cilat_=y8
_cilin_=y8 _cinay_=18 _civilis_=l8 _civitatis_=l8 _civium_=l8 _cl=2343617593d4e1k3l1q1t4u4z1D1
_co=0329344554657999a3c3d9e7f9g3h4i4k9l9n1o2q6r5s4tau8v3w3x3y1z4A3B5C3D6 _co_=3878f8k8s8 _coa_=f8 _coas_=f8
_cognito_=l8 _cois_=e8 _com_=2878t8 _come_=78k8 _comme_=d8 _comment_=d8 _communem_=l8 _como_=98t8
_con_=7898f8k8D8 _contra_=2898l8t8 _cos_=f8k8 _cr=24457594d5e5f3g4k4l4q1t4u4D2 _crefydd_=48 _cs=h7 _csak_=h8
_cu=247496d1e4f4k4l7q1t3u7x4C3D4 _cu_=u8 _cual_=98 _cui_=k8u8 _cum_=l8u8 _cun_=f8 _cy=49d1s1 _cydnabod_=48
_cyffredinol_=48 _cymdeithasol_=48 _cz=s6 _czy_=s8 _cá=D6 _các_=D8 _câ=u4D2 _cât_=u8 _céad_=e8 _còn_=D8
_có=e5f1D8 _có_=D8 _cúig_=e8 _cúigear_=e8 _că=u4 _că_=u8 _cũng_=D8 _cơ_=D8 _cể=D9 _cể_=D8 _cểa_=D8 _cển_=D8
_cểp_=D8 _cểu_=D8 _d_=1828d8e6k3man2p2u1C2D2
_da=071723344757677593a2b8c2d7e5f8g6h4iak8l2m6n7o7p7q6r6s4t9u5v3w5x9y4z5A3B6C8D4
_da_=58688898b8d8f8g8k8r8t8u8w8C8 _daar_=08q8 _dadka_=x8 _dado_=98 _dag_=08z8 _dagen_=z8 _dago_=b8 _daha_=C8
_dahi_=C8 _dahil_=B8C8 _dai_=k8 _dak_=p8 _dal_=18k8 _dalam_=i8 _dalawa_=B8 _dalka_=x8 _dall_=k8 _dalla_=k8
_dalle_=k8 _dan_=4898i8p8q8w8 _dans_=d8 _dapat_=i8B8 _dar_=98e8n8u8 _dari_=i8 _darro_=x8 _das_=68f8t8
_dass_=68 _dat_=08m8q8u8 _datganiad_=48 _datt_=m8 _dawlad_=x8 _dawn_=p8 _daxil_=18 _dd=1148 _ddylid_=48
_de=08112c35465a6b778a9ca4b7c4dbe7fbg5h5i8kal8man5o5p2qbras6tcuav6w7x7y6z9A4B5C8D5
_de_=2858788898d8e8f8h8k8l8m8q8r8t8u8z8C8 _dee_=m8 _deed_=q8 _deem_=m8 _deer_=m8 _deg_=r8 _dei_=k8r8
_deich_=e8 _dek_=88C8 _deklaratioun_=m8 _deklaratë_=y8 _del_=2898f8k8z8 _dela_=b8f8t8 _delas_=98f8t8
_deles_=f8t8 _dell_=k8 _della_=k8 _delle_=k8 _dello_=k8 _dels_=28 _dem_=5868m8r8z8 _den_=385868b8e8m8r8z8
_dene_=m8 _dengan_=i8 _der_=5868m8q8r8 _derde_=q8 _dere_=r8 _deren_=68 _derer_=68 _des_=2868d8 _desde_=98f8t8
_dess_=z8 _desta_=t8 _deste_=f8t8 _det_=58r8z8 _detta_=z8 _detto_=k8 _deux_=d8 _dez_=t8 _deze_=q8 _değin_=C8
_dh=e8x9y9 _dhab_=x8 _dhan_=x8 _dhashay_=x8 _dhe_=y8 _dhowro_=x8 _dhá_=e8
_di=0b172735465569768797a3b7c3d6f6g6h4iakal7m5n6o6p6q7r4s3t7u9v5w5x5y6z4A1B6C6D6 _di_=i8k8r8 _dia_=98i8t8
_dialah_=i8 _dias_=98 _diberi_=i8 _die_=0868q8 _dies_=68l8 _dig_=1858z8 _dignitéit_=m8 _diinta_=x8
_din_=58p8r8u8z8B8 _dini_=i8 _dinjità_=p8 _dins_=28 _dio_=98 _diogelwch_=48 _dira_=b8 _dire_=d8k8 _diren_=b8
_diri_=i8 _dit_=0858d8q8z8 _dito_=B8 _ditu_=b8 _diye_=C8 _diğer_=C8 _dj=g3 _dl=1131e6s2v1 _dla_=s8
_do=051424374353637495a2b1c1d5e8f8g6h3i3k5l6m5n2o3q6r3s7t9u5v7w6x4y4z4A3B1C6D4 _do_=387888e8f8g8s8t8v8w8y8D8
_doch_=q8 _doen_=q8 _doet_=q8 _dog_=58 _dom_=z8 _don_=78e8 _dong_=i8 _dont_=d8 _door_=q8 _dort_=68
_dos_=98f8t8 _două_=u8 _dr=0311223546526473d2g6j1m5n3o2p3q2r3s4u3v5w6y4z2D1 _drejta_=y8 _drejtat_=y8
_drejtave_=y8 _drejtë_=y8 _drejtën_=y8 _drie_=q8 _drosedd_=48 _droši_=o8 _drwy_=48 _dtí_=e8
_du=051224324264748194b8d8e7f5g4h1i4k4l1m7n3o1q5s3t3u4v1w4x4y4A2B2C3D3 _du_=5888b8d8 _dua_=88i8 _due_=k8
_duerch_=m8 _duerf_=m8 _duhet_=y8 _duke_=y8 _dum_=88l8 _dun_=f8 _dunha_=f8 _duns_=f8 _dute_=b8 _dutela_=b8
_dva_=38w8 _dy=4651n2r1s2y3 _dylai_=48 _dynol_=48 _dz=o6s5 _dá_=e8 _dár_=e8 _dâ=D7 _dä=z4 _där_=z8 _då_=r8z8
_dé=62d7e5h4m8 _déi_=m8 _dë=m6y2 _dës_=m8 _dëser_=m8 _dëst_=m8 _dó_=e8 _dö=15z6C4 _dört_=C8 _dövl_=18 _dø=51r4
_dü=13C5 _dēļ_=o8 _dể=D5 _dể_=D8 _dển_=D8 _e_=92e1fak8l1m5q2t9yaz1C2 _ea=74e5l5u1 _ea_=l8u8 _ebda_=p8
_ec=2142f2k4u3 _ed=162342738593a2b7c3f4k5p5t2u2w2y5z1C5 _ed_=78k8 _eden_=C8 _edhe_=y8 _edo_=b8
_edukazzjoni_=p8 _ee=06a6m3qax8 _ee_=x8 _een_=08q8 _eens_=q8 _eer_=q8 _ees_=a8 _eest_=a8
_ef=11445484f3j6l2m2p3z3 _efla_=j8 _efter_=58z8 _eftir_=j8 _eg=425186b7h8m3n1r2z2 _eg_=r8 _egin_=b8
_egingo_=b8 _egiteko_=b8 _egiten_=b8 _egy_=h8 _egyes_=h8 _egyet_=h8 _egyik_=h8 _együtt_=h8 _eh=1163a6
_ei=03476aa2c3e5j8l4n1o3q3r3u1 _ei_=4868a8c8u8 _eiga_=j8 _eigen_=68q8 _eigi_=j8 _ein_=68r8 _eine_=68
_einem_=68 _einen_=68 _einer_=68 _eines_=68 _eins_=68 _einum_=j8 _ek=025285a2b4g1i1j3n2o3p1r2v1w1y4B1C3
_ek_=08 _ekz_=88 _el=04142932435662748699a5b5c6d5f5g3h7j1k3l2m5n3o4p3q3r6s2t4u4v3w3y4z6A2B1C4 _el_=2898f8h8u8
_ela_=f8t8 _elas_=f8t8 _ele_=t8u8 _eleng_=m8 _eles_=f8t8 _eli_=c8 _ella_=98k8 _ellas_=98 _elle_=d8
_ellen_=c8h8 _eller_=58r8z8 _elles_=28d8r8 _elli_=C8 _ellir_=48 _ello_=98 _ellos_=98 _ells_=28 _els_=28
_első_=h8 _elő_=h8 _előtt_=h8 _em=237293a1b6d1f1h4t8u1y4B3 _em_=28t8
_en=09283145596675889aa4b1c6d9f7g4h1i1j7k3l2m8n2o2q9r9t5u3v2w5y2z9A3B3C5D2 _en_=082858688898c8d8f8m8q8r8w8z8C8
_ena_=w8 _end_=5878 _enda_=j8 _ene_=58r8w8 _eng_=m8 _engan_=j8 _engem_=m8 _enger_=m8 _eni_=w8 _enn_=r8
_eno_=w8 _ens_=28z8 _entre_=2898d8t8 _entwécklong_=m8 _er=24465a6792a4b8c4h5i1j8k4l1m4n1q3r9t3u3x1z2C4
_er_=5868j8q8r8z8 _era_=2898b8f8k8t8u8z8 _eraill_=48 _erat_=l8 _ere_=b8 _erg_=q8 _eri_=c8k8 _erst_=68
_erthygl_=48 _eru_=j8 _es=28416472889aa4b9c5d9f8h5k6l7m4n3o1p2t8u9y2A1B4C4 _es_=28687898d8 _esa_=98f8
_esam_=o8 _esas_=98f8 _ese_=98f8 _eses_=f8 _esi_=c8o8 _eskubide_=b8 _eskubidea_=b8 _eskubideak_=b8
_eskubideen_=b8 _esmu_=o8 _eso_=98 _esos_=98 _esou_=m8 _essa_=t8 _esse_=k8l8t8 _est_=d8l8 _esta_=2898f8t8
_estad_=98 _estado_=98t8 _estar_=98f8t8 _estas_=8898t8 _estat_=28 _estatu_=b8 _este_=98f8t8u8 _estes_=f8t8
_estis_=88 _esto_=98 _estos_=8898 _estre_=d8 _estu_=88 _està_=28 _está_=98f8t8 _están_=98f8 _estão_=t8
_et=1721435763a3bac5d9g1k2lam5n1p1q1r8t1u2y2z7C4D2 _et_=2858a8c8d8k8l8m8n8r8 _eta_=b8 _eteen_=c8 _etiam_=l8
_etm_=18 _ett_=r8z8 _etter_=r8 _etti_=C8 _että_=c8 _eu_=48d8f8t8u8 _eux_=d8 _ev=11327282u2w3y3C1
_ex=24327494d4f5l7t5u4v2z3 _ex_=78l8 _eyni_=18 _ez=b8h5o3 _ez_=b8h8 _ezar_=b8 _ezek_=h8 _ezen_=h8 _ezer_=h8
_ezingo_=b8 _ezt_=h8 _ezta_=b8 _eð=j8 _eða_=j8 _eĉ_=88 _eğer_=C8 _ež=n4 _f_=14p5 _fa_=28 _fais_=d8 _fal_=x8
_falal_=x8 _familja_=p8 _familjes_=y8 _famill_=m8 _fan_=28 _faoi_=e8 _faoin_=e8 _faoina_=e8 _far_=58 _fara_=e8
_fe=0325465364748194a1b1d3e4f1g1h7i2j3k4l3n2o2p3q3r4s1t5u4v2w3y4z4A2B1C4 _fe_=48 _fel_=48h8u8 _fele_=h8
_felek_=h8 _felet_=h8 _felett_=h8 _fent_=h8 _fer_=28 _feu_=28 _ff=46 _fh=e5
_fi=03152535425664768295a3c3d5e3f3g4h4i5k6l5m8n3o4p8q4r5s4t5u6v5w4x3y6z6A2B2C5D1 _fi_=28u8 _fiche_=e8 _fid_=p8
_fie_=u8 _fii_=u8 _fik_=58 _fikk_=r8 _fil_=p8 _fin_=98k8z8 _find_=1878 _fins_=28 _fir_=m8 _fj=j4r4y3
_fl=11224355647392d2j1m3p5r4t1u2y3z5D1 _fl_=p8 _fler_=z8
_fo=03122734465963788595a2c2d6e5f2g3h6i3j1k5l2m4n3o4p5q3r8s3t7u7v3w4x1y5z5C3D2 _fod_=48 _foi_=f8t8
_fondamentali_=p8 _font_=d8 _for_=587888r8t8v8 _fora_=28t8 _forma_=t8 _fost_=u8
_fr=052634425766778296a2b1c2d7e2f2g4h4i2j8k6m8n1o3p2q6r7s5t6u5v4w5y4z7A1B1C5D3 _fra_=58k8r8 _fram_=r8z8
_framförum_=j8 _frem_=58 _frjálsræði_=j8 _from_=78 _fräi_=m8 _fräiheet_=m8 _fräiheten_=m8 _från_=z8
_fu=2432425263728597a1b1d4f5h1j5k5l3m4n3o4p4r2s1t5u3v2w1x1y5z2A1C1D1 _fu_=k8 _fue_=98 _fun_=f8 _fuq_=p8
_fus_=d8 _fut_=d8 _fwynhau_=48 _fy=4551j6r4v2z2 _fympwyol_=48 _fyrir_=j8 _fé=d3e5h4j5 _fél_=h8 _fö=h2j1z9
_för_=z8 _före_=z8 _första_=z8 _fø=56r6 _før_=58r8 _fü=65a1h2 _für_=68
_ga=032432485464748194a2b7c2d4e8f2g4h4i4j3k4m4n6o7p1q3r5s4t4u3v3w5x7y4z4A2B5C4D3 _ga_=g8w8 _gaan_=08 _gabe_=b8
_gach_=e8 _gael_=48 _gal_=n8 _galo_=x8 _gan_=48e8n8o8 _gana_=n8 _gar_=68o8 _gc=e7
_ge=09122533455568758594a3b5c1d4e3g3h3i5j7k5l7m9n5q9r3s3t4u5v3w3x4z5A2B1C7D3 _ge_=78q8 _geen_=q8 _gegn_=j8
_geht_=68 _gelijk_=q8 _gene_=C8 _gennem_=58 _genoss_=m8 _gentium_=l8 _gera_=j8 _gern_=68 _gero_=b8
_gesellschaft_=m8 _gesetz_=m8 _gesê_=08 _geðþótta_=j8 _gh=e6u1
_gi=12224152637291b8d1e1j1k5l1m6n3q1r3t1u1w2z2B5C5D7 _gi_=n8 _gia_=k8 _gibi_=C8 _gik_=58 _gikk_=r8 _gin_=m8
_gine_=C8 _giza_=b8 _gizarte_=b8 _gizarteko_=b8 _gizon_=b8 _giểng_=D8 _gj=r3y8 _gjennom_=r8 _gjitha_=y8
_gjithkush_=y8 _gjithë_=y8 _gjør_=r8 _gjøre_=r8 _gl=4363e1g5j1k3m5n1o2u1w4 _gli_=k8 _gm=s7
_go=04234651627493b4d3e8f3g6h2i2k3m2o1q3r1s3t3u2w5x7y1z2A1B1C1D1 _go_=78e8s8 _gosbadwy_=48
_gr=072533455666758495a3c2d6e1f3g7h3i3j8k5l1m6n6o5p2q6r6s6t5u5v4w5y6z6A1B5C4D3 _gran_=98k8 _grein_=j8
_gu=2453617394a1b6d3e4g2i3j1k3m3n1o1q1r3t3u3x5y3z4A1B4D2 _gu_=b8 _guna_=i8 _gur_=e8 _gusto_=B8 _guzti_=b8
_guztien_=b8 _gw=48s2 _gwlad_=48 _gy=48h5n4 _gyda_=48 _gyfraith_=48 _gymdeithas_=48 _gynnwys_=48 _gå=r3z2
_gået_=58 _går_=z8 _gått_=r8 _gé=93d3e1m5 _géint_=m8 _gë=m4 _gët_=m8 _gö=14h3j1z2C6 _gör_=z8 _göre_=C8
_gør_=58 _gøre_=58 _gü=13C6 _għ=pb _għal_=p8 _għall_=p8 _għalxejn_=p8 _għan_=p8 _għandha_=p8 _għandhom_=p8
_għandu_=p8 _għarfien_=p8 _għas_=p8 _għażla_=p8 _għemejjel_=p8 _gł=s4 _gể=D5 _gểm_=D8 _h_=1a
_ha=05162634455766768796a5b7c6d5e4f3g4h7i6j8k5l8m5n2o3p1q5r7s4t7u3v3w3x7y4z8A6B6C7D6 _ha_=288898h8k8r8t8x8z8
_haar_=08q8 _habang_=B8 _habet_=l8 _habla_=98 _hacia_=98 _had_=78q8 _hadana_=x8 _hadde_=r8 _hade_=z8 _hadi_=A8
_haec_=l8 _hafa_=j8 _haft_=58 _hal_=i8 _hala_=b8 _halen_=C8 _han_=285898b8r8z8 _hanggang_=B8 _hango_=b8
_hann_=j8 _hans_=58j8r8z8 _hansı_=18 _haon_=e8 _hapo_=A8 _har_=58r8z8 _hara_=b8 _hari_=b8i8 _haridus_=a8
_hark_=b8 _hartan_=b8 _hartzeko_=b8 _has_=287898 _hat_=68h8 _hata_=A8 _hatt_=r8 _hau_=b8 _havas_=88 _havde_=58
_havu_=88 _hawl_=48 _hawliau_=48 _hay_=D8
_he=07162334465666768294a4b8c6d3e1g4h5i2j7k1n2o3qar6s4t2u2v4w3x3y4z5A3B4C5D2 _he_=28788898c8 _heb_=48 _hed_=78
_heeft_=q8 _heel_=q8 _heerka_=x8 _hefur_=j8 _hei_=c8t8 _heimilt_=j8 _helo_=x8 _hem_=28q8C8 _hen_=q8
_hennar_=j8r8 _her_=586878r8C8 _het_=08q8 _heç_=18
_hi=041124324354647694a4b4c4d3e3g3h3i4j2m7n2o2p2q5r3s3t3u2v2w3x4y4z3A5B6C4D4 _hi_=28b8 _hic_=l8 _hier_=68q8
_hij_=q8 _hin_=68 _hindi_=B8 _hir_=m8 _hire_=m8 _his_=78 _hitz_=b8 _hivyo_=A8 _hiyo_=A8
_ho=062335455664758794a4b6c3d4e1f3g3h6i2j2k2l8n1o3q6r5s2t4u3v6w3x6y3z5A2B1C3D6 _ho_=283888r8v8 _hoc_=l8
_hoch_=68 _hocht_=e8 _hogy_=h8 _hol_=h8 _holl_=48 _hom_=08 _homines_=l8 _hominis_=l8 _homo_=l8 _hon_=z8
_hona_=b8 _hor_=b8 _hori_=b8 _horra_=b8 _horri_=b8 _hr=1235g5s1v4w5 _hs=15 _hsil_=18
_hu=0522334353617393a3c2d2f5g1i3j3l4m8p6q3r4u1v3y2z4A8B4D6 _hu_=88m8p8 _huet_=m8 _huku_=A8 _hulle_=08 _hum_=d8
_huma_=p8 _hunain_=48 _huo_=A8 _hv=1155j8r4v3 _hva_=r8 _hvad_=58 _hver_=58j8r8 _hverjum_=j8 _hvers_=j8
_hvor_=58r8 _hw=45 _hwn_=48 _hy=0447c2D1 _hy_=08 _hyn_=48 _hyrwyddo_=48 _hyvä_=c8 _hà=D5 _hän_=c8 _hänen_=c8
_här_=z8 _hér_=j8 _hö=1461j2z3 _hörm_=18 _hø=53r3 _hü=19a1C2 _hüquq_=18 _hüquqlarına_=18 _hüququ_=18
_hüququna_=18 _hể=D8 _hể_=D8 _hểi_=D8 _hểt_=D8 _i_=2934495aa3e8g9j3k5l1ras8u1y9zaC1 _ia=4384e3i4u4 _ia_=i8u8
_iad_=e8 _ialah_=i8 _ib=1221b1i3p1B4 _iba_=B8 _ibaba_=B8 _ibig_=B8 _ibu_=i8 _ich_=s8v8 _iddynt_=48 _ide_=h8
_idir_=e8 _ie=4381o7p3 _iekam_=o8 _iekām_=o8 _iekš_=o8 _iekšpus_=o8 _ig=a1f6g2h3o1p1w3 _iga_=a8 _igal_=a8
_igen_=h8 _ih_=g8 _ihr_=68 _ii_=78s8 _ik=1153b4n4p5r2A3B6C4 _ik_=o8 _iki_=n8C8 _ikke_=58r8
_il=152385a2c4d6g6h3i1k8n3o1p9t2x4A8B4C7 _il_=18d8k8p8u8 _ila_=C8 _ilan_=B8 _ile_=C8 _ilen_=C8 _ili_=88g8A8
_ilia_=88 _ilian_=88 _ilikuwa_=A8 _ilk_=C8 _ill_=h8 _illa_=C8 _ilma_=a8 _ils_=d8
_im=132367728193a1d3e2f3g5k4l4n1o2p6s2t2u4w6x2A1B3C2 _im_=6878s8v8
_in=0a1726354457697a8897a6b7c4d6e7f8g6h5i8j4k9l9m5n5o5p7qar7s5t7u7v6w9x7y5z7A7B7C7D5
_in_=086878e8k8l8q8t8u8w8x8z8 _ina_=e8 _inay_=x8 _ind_=58 _indaqs_=p8 _indi_=k8 _inej_=v8 _inen_=C8 _inga_=z8
_ingen_=58r8z8 _inget_=z8 _ini_=i8 _inimene_=a8 _inimesel_=a8 _inimeste_=a8 _inimestel_=a8 _initium_=l8
_inn_=r8 _inne_=s8z8 _inny_=s8 _inom_=v8z8 _inor_=b8 _inori_=b8 _ins_=68e8 _insan_=18 _int_=78 _inter_=88l8
_internazzjonali_=p8 _inuu_=x8 _iná_=v8 _inár_=e8 _iné_=v8 _iný_=v8 _io=e6u2 _io_=88 _ion_=88 _ip=l7B3
_ipsius_=l8 _ir=152172b5h3i1l1n8o9p6u1A2B1C1 _ir_=78n8o8p8
_is=0916214253697993a4b1c3d2e7g6h6i4k4n3p6q9r3s2u3w3x7y6z3A1B9C6D4 _is_=0878e8h8q8 _isa_=B8 _isagoo_=x8
_isang_=B8 _ise_=C8 _isku_=x8 _iso_=f8 _ist_=68 _ister_=C8 _istifad_=18 _istqarrija_=p8
_it=01152231617792a1b1c4d3i3k4l4n1o1p4q3t2u2w3x3y3A1B7C2D2 _it_=78n8o8 _ita_=l8 _itaas_=B8 _ito_=B8 _its_=78
_itu_=i8 _iu=81l9u4 _iu_=88 _iujn_=88 _iun_=88 _iura_=l8 _iure_=l8 _iuribus_=l8 _iurium_=l8 _ius_=l8 _iw=m4
_iwwer_=m8 _iy=x8 _iyadoo_=x8 _iyagoo_=x8 _iyo_=x8B8 _iz=b8g7o7w7 _iz_=g8o8w8 _izan_=b8 _izango_=b8
_izanik_=b8 _izateko_=b8 _izatekoa_=b8 _iç=C6 _için_=C8 _iş=16C3 _iş_=C8 _iš=n7 _iż=p5
_ja=0623374154657493a8b7c9d4g4h3i6j6k2n4o4p4q5r4s5t4u2v5w5x6y6z5A5B3C3D1 _ja_=285888a8c8g8o8q8r8s8v8z8
_jadi_=i8 _jah_=a8 _jahr_=68 _jahre_=68 _jahren_=68 _jak_=38s8 _jaki_=s8 _jako_=38s8 _janë_=y8 _jau_=o8
_je=213a5263728791a1b3d4gah6i5o5paq2r2s7t1vawax4y4z2A3 _je_=3888g8q8s8v8w8 _jeb_=o8 _jedd_=p8 _jeddijiet_=p8
_jedna_=38g8s8 _jedne_=g8 _jedno_=38g8s8 _jego_=s8 _jeho_=38v8 _jej_=38s8v8 _jeji_=38 _její_=38 _jekk_=p8
_jel_=o8 _jen_=38 _jer_=58g8 _jes_=88 _jesi_=g8 _jest_=g8s8 _jeste_=g8 _jetë_=y8 _jew_=p8 _ji=35m5n3p9w2x6A8
_ji_=38n8w8 _jich_=38 _jiddereen_=m8 _jih_=w8 _jiray_=x8 _jirtay_=x8 _jis_=n8 _jista_=p8 _již_=38 _jk=p7
_jkun_=p8 _jo=0324324354637493a3b4c8d5g3h3i2k2n4o3p2q3r4s2t5u3v2w4x2y3z4A2B2C2 _jo_=2858b8o8w8 _joiden_=c8
_joissa_=c8 _joista_=c8 _joita_=c8 _joj_=g8 _joji_=n8 _jojo_=n8 _jojoje_=n8 _joka_=c8 _jokin_=c8 _joko_=c8
_joksi_=c8 _joku_=c8 _jona_=c8 _jos_=c8 _jossa_=c8 _josta_=c8 _jota_=c8 _joten_=c8 _jotta_=c8 _jou_=08
_još_=g8 _js=35 _jsou_=38 _ju=0424315364748695a5b1c6d5g5i5n4o2q4r3t4u5v5w5x3y4z5A5B1 _ju_=g8v8 _juga_=i8
_jus_=n8 _juu_=A8 _jy_=08 _já=h5j2 _jä=a5c5 _jää_=c8 _jõ=a4 _jā_=o8 _k_=1834v3
_ka=0722365666738a91a8b2c8d2g7h6i8j2k1m4n8o8p5q5r6s6t1u1v6w6x9y8z6AbB9C8D2 _ka_=a8o8x8y8B8 _kaasa_=a8 _kad_=n8
_kada_=g8n8 _kahit_=B8 _kai_=c8n8 _kaip_=n8 _kaitseks_=a8 _kaitsele_=a8 _kaj_=88w8 _kako_=g8w8 _kala_=i8x8C8
_kalau_=i8 _kale_=x8 _kama_=A8 _kan_=0858i8q8r8z8 _kanila_=B8 _kanilang_=B8 _kann_=68 _kanya_=B8 _kanyang_=B8
_kanë_=y8 _kao_=g8 _kapag_=B8 _kapan_=i8 _kar_=w8 _karibu_=A8 _karo_=x8 _kas_=a8n8 _kasoo_=x8 _kasta_=x8
_kastaa_=x8 _kastig_=p8 _kasutada_=a8 _kata_=i8 _katika_=A8 _kaudu_=a8 _kaut_=o8 _kaya_=B8 _kaysa_=B8 _kde_=38
_kdy_=38 _ke=04143255627286a7b2c6h6i9j1m6n4o1p5q4r1v1w2x1y1z3A4C5D1 _ke_=387888i8 _kedagi_=a8 _kee_=m8
_keen_=m8 _kej_=v8 _kellegi_=a8 _kemm_=p8 _kepada_=i8 _kere_=C8 _ketë_=y8 _kez_=C8 _kh=21i1x3D7 _không_=D8
_ki=041755647488a6b4c7g4h7i4n5o2p5q3r5s3u1w8x5y4z3A9B5C5D6 _ki_=h8w8C8 _kide_=b8 _kieno_=n8 _kif_=p8 _kik_=h8
_kila_=A8 _kild_=18 _kim_=18C8 _kima_=A8 _kimi_=18C8 _kin_=h8 _kini_=i8 _kio_=88 _kion_=88 _kisha_=A8 _kit_=h8
_kita_=i8n8 _kitas_=n8 _kiu_=88 _kiujn_=88 _kiun_=88 _kj=j1r4w1y2 _kje_=w8
_kl=041234546481a3g3i2j1n4o3q3r2s3v3w2y2z2B5 _km=0321334152627192a3g2h3i2k2n5o3q4r4s2t7u2v5w2x2y2z2A1C3D3
_kn=3274g2v1w2 _known_=78 _ko=06113757657288a7b6c7g9h6i7j5m5n6o7p8q5r7s7v7w7x6y8z7A4B6C6 _ko_=w8B8 _koja_=g8
_koje_=g8 _koji_=g8 _kojima_=g8 _koju_=g8 _kol_=n8 _kollha_=p8 _kolīdz_=o8 _kom_=0858r8v8z8 _kombeve_=y8
_kombëtare_=y8 _komuni_=p8 _kon_=q8 _kone_=n8 _kong_=B8 _kontra_=p8 _kopš_=o8 _korral_=a8 _kot_=w8 _kou_=v8
_kr=0336556485a4c3g6h3i2j4m3n5o6p1q3r5s6v6w6y6z5B1C2 _kryer_=y8 _kröfu_=j8 _kt=1137s5v8 _která_=38 _které_=38
_který_=38 _kto_=s8v8 _ktorá_=v8 _ktoré_=v8 _ktorú_=v8 _ktorý_=v8 _ktorých_=v8 _która_=s8 _które_=s8
_którego_=s8 _której_=s8 _który_=s8 _których_=s8 _ku=0333546486a7b3c7g4h2i4m3n7o7p9q2r4s3v3w2x9y6z4A9B5C7
_ku_=38s8v8x8 _kubwa_=A8 _kui_=a8 _kuin_=c8 _kulang_=B8 _kull_=p8 _kulħadd_=p8 _kun_=58c8q8r8 _kundër_=y8
_kung_=B8 _kunt_=q8 _kur_=n8y8 _kuri_=n8 _kuris_=n8 _kurrfarë_=y8 _kus_=a8 _kutoka_=A8 _kuu_=x8 _kuuden_=c8
_kuulutatud_=a8 _kuwa_=A8 _kuwo_=x8 _kvar_=88r8z8 _kw=s2A9 _kwa_=A8 _kwamba_=A8 _kwenda_=A8 _kwenye_=A8
_kä=a3c5z4 _ké=h6 _két_=h8 _kë=m4y6 _këtë_=y8 _kõ=a5 _kõigi_=a8 _kõigile_=a8 _kõik_=a8 _kö=1162h8j1z1C4
_körül_=h8 _között_=h8 _kø=54 _kā=o6 _kā_=o8 _kı=C5 _kļuva_=o8 _kļuvu_=o8 _kļūs_=o8 _kļūt_=o8 _kể=D5 _kể_=D8
_l_=1728d8e1k6pa _la=06152935445666768b9aa6b7c6dae2g5h6i7j6k8l2m5n6o7p3q6r7s6t5u8v4w5x8y5z5A9B7C4D6
_la_=28788898d8f8k8u8x8A8 _laban_=B8 _lado_=98t8 _laga_=x8 _lagama_=x8 _lage_=r8 _lagu_=x8 _lah_=i8 _lahat_=B8
_lai_=n8o8 _lakin_=x8C8 _lakini_=A8 _lama_=i8 _lamang_=B8 _lan_=b8 _land_=m8 _lang_=68r8 _las_=98d8f8 _lat_=s8
_lato_=k8 _lave_=58 _le=052736445565758395a5b6c5dae8f4g3h7i5j5k6l5m3n5o3p3q5r5s5t4u5v5w7x5y4z5A3B4C3D4
_le_=98d8e8h8k8u8w8 _lebo_=v8 _leeyahay_=x8 _lege_=l8 _legez_=b8 _leis_=e8 _lena_=e8 _lenár_=e8 _les_=2898d8
_leto_=w8 _lett_=h8 _leur_=d8
_li=05152436415666768995a7b2c6d6e4f8g5h4i4j3k5l7m4n6o6paq5r7s6t5u6v5w4x1y7z6A5B5C5D5 _li_=287888g8k8p8u8
_lia_=88 _lian_=88 _liberi_=l8 _libertajiet_=p8 _libertatis_=l8 _libertà_=p8 _lige_=58 _lijken_=q8 _lika_=z8
_likevel_=r8 _lima_=i8B8 _lin_=88 _link_=n8 _lirinë_=y8 _lirisë_=y8 _lirive_=y8 _lirë_=y8 _liġi_=p8
_ll=11264893f3y2 _llawn_=48 _lle_=48f8 _lles_=f8
_lo=032434425463768298a5b2c4d5e2g4h3i3k5l3m2n2o3q4r4s4t6u6v4w4x6y3z4A2B4C2D8 _lo_=98f8k8 _local_=t8 _logo_=t8
_loo_=x8 _looma_=x8 _lor_=u8 _los_=6898f8 _lu=03223153627194a3b3c6d3e2g1i4k4o1p1q2r3s6t3u5v1w2x4y5z3A4B6D2
_lub_=s8 _lui_=d8u8 _lxalq_=18 _là=Da _là_=D8 _làm_=D8 _lä=a5c5m2r1z5 _lå=52z3 _låt_=z8 _lõ=a4 _lö=j6
_lögum_=j8 _lī=o5 _līdz_=o8 _lể=D6 _lểi_=D8 _lển_=D8 _m_=1931a1n6p6u1v2w1
_ma=07192736485766778697a7b5c7d7e7f6g7h8i8j9k7l6m7n6o6p7q8r6s7t7u8v7w7xay7z7A9B9C7D6
_ma_=08283878a8d8h8k8p8s8u8v8 _maaari_=B8 _maak_=q8 _maakt_=q8 _maakte_=q8 _maar_=08q8 _maarmaan_=x8
_madax_=x8 _madd_=18 _mae_=48 _maga_=h8 _maging_=B8 _magħquda_=p8 _mai_=h8u8 _mais_=d8f8t8 _maj_=w8 _mají_=38
_mają_=s8 _maka_=i8 _makita_=B8 _mal_=286898t8v8 _malah_=i8 _malik_=18 _malikdir_=18 _malikdirl_=18
_man_=586878n8r8z8 _mana_=i8 _manas_=n8 _mand_=58 _mane_=n8 _mann_=68j8 _manni_=j8 _mannréttinda_=j8
_mannréttindi_=j8 _mano_=n8 _mar_=e8 _mara_=A8 _mare_=u8 _marka_=x8 _markii_=x8 _markmið_=j8 _marrë_=y8
_mas_=98t8 _masa_=i8 _masalah_=i8 _mat_=m8n8 _may_=78B8 _mayroon_=B8 _maður_=j8 _mb=e5y6A5 _mbasi_=y8 _mbi_=y8
_mdogo_=A8 _me=08122536465866768596a5b2c6d5e3f6g6h8i9j8k6l4m4n6o5p6q7r8s5t6u6v8w7x4y8z8A4B4C6D4
_me_=28387898a8c8d8f8g8k8l8q8r8t8w8y8 _mea_=u8 _med_=58r8w8z8 _meer_=q8 _meg_=h8r8 _meget_=58 _mein_=68
_meine_=68 _mele_=u8 _mellem_=58 _mellom_=r8 _mely_=h8 _mem_=88 _memang_=i8 _memberi_=i8 _membri_=p8
_men_=5878q8r8z8 _mendimit_=y8 _mene_=g8w8 _meni_=g8 _menn_=j8 _mer_=r8z8 _mera_=z8 _mert_=h8 _mes_=d8n8
_met_=08q8 _meta_=p8 _meu_=28f8 _mewn_=48 _mezi_=38 _með_=j8 _meðal_=j8 _mg=B8 _mga_=B8 _mh=41e5p1
_mi=051825354455677596a8c5d5f1g5h6i5j5k5l1n6o5p8q5r5s7t5u6v5w4x7y5z5A6B5C5D6 _mi_=3888g8h8k8r8s8u8v8w8
_mia_=88k8 _miał_=s8 _mid_=x8 _mida_=a8 _midagi_=a8 _midis_=y8 _midoobay_=x8 _mig_=58 _mik_=h8 _mil_=78p8t8
_mill_=1878p8 _mille_=c8d8 _milli_=18 _mimi_=A8 _min_=185888f8h8r8z8 _mind_=a8h8 _mine_=5878d8r8u8 _minek_=h8
_minn_=p8 _mint_=h8 _minu_=a8 _mis_=98a8 _mismo_=98B8 _mistä_=c8 _mit_=5868h8 _mits_=q8 _mitt_=r8z8 _miyy_=18
_mj=g3y2A8 _mk=12A8 _mkubwa_=A8 _mmoja_=A8 _mn=33e1g1v2w1A6
_mo=052636445564768495a5b2c4d7e3f5g6h5i4k6l6m3n6o4p4q5r6s5t5u6v6w6y5z5A5B4C4D4 _mo_=e8 _mod_=58u8 _mode_=28
_modo_=98k8l8 _moet_=q8 _moja_=g8w8A8 _mon_=28d8 _mons_=28 _morum_=l8 _mot_=d8r8z8 _może_=s8 _mt=A5
_mu=0426334154637596a5b5c7d4f3g3h4i5j1k4l5m4n3o3q3r4s3t6u5v2w2x6y5z4A8B6C4D3 _mu_=a8g8s8v8w8C8 _muda_=A8
_muka_=c8 _mul_=a8 _mula_=i8B8 _muli_=B8 _mulle_=a8 _mund_=y8 _mus_=n8 _mutta_=c8 _muu_=c8 _muun_=c8 _muut_=c8
_muuta_=c8 _mw=44A9 _mwenye_=A8 _my=3144c5r1v2z2 _my_=0838s8v8 _mye_=r8 _myös_=c8 _má=3394f3h5j6v4D2
_má_=38j8v8 _már_=h8 _más_=98h8 _mä=62a5c2z2 _måde_=58 _måte_=r8 _mé=2492d3f2h4m4D5 _mé_=e8 _még_=h8 _méi_=m8
_més_=28 _même_=d8 _më=m8y7 _më_=y8 _mënsch_=m8 _mënscherechter_=m8 _mí_=38 _môže_=v8 _mõ=a5 _mönnum_=j8
_mü=1861a1C5 _mü_=C8 _müdafi_=18 _mă_=u8 _mě=35 _mě_=38 _může_=38 _mể=Da _mể_=D8 _mểc_=D8 _mểi_=D8 _mểt_=D8
_n_=091947c3d2e3p2u4 _na=07142538455566768795a4b7c3d4e8f7g9h5i6j4k5l4m6n5o4p5q6r5s9t8u4v9w9x5y4z5A9BbC3D7
_na_=083848687898d8e8f8g8h8n8q8s8t8v8w8A8B8 _naar_=q8 _nabad_=x8 _nach_=68e8 _nad_=38a8g8s8v8w8 _nada_=98t8
_naging_=B8 _nagy_=h8 _nah_=i8 _nahiz_=b8 _nais_=B8 _naj_=w8 _nakita_=B8 _nam_=38g8q8s8w8 _nama_=g8
_nami_=s8v8 _namin_=B8 _naoi_=e8 _napaka_=B8 _narito_=B8 _nas_=38f8g8s8t8w8 _nasaan_=B8 _nationalitéit_=m8
_natiounen_=m8 _naye_=A8 _nazio_=b8 _nazzjonali_=p8 _naŭ_=88 _nc=11A7 _nd=15e4p2y7A4C4 _ndani_=A8
_ndërkombëtar_=y8 _ne=052338465465768893a4b1c5d4e5f5g6h7i5j4k9l7m2n6o6p1q6r5s2t4u4v7w6x3y5z4A3B4C5D3
_ne_=28387888c8d8g8h8k8n8o8u8v8w8C8 _neb_=48 _nebo_=38 _nebūt_=o8 _nec_=l8 _ned_=58r8z8 _nedz_=o8 _neho_=v8
_nei_=k8n8r8 _nej_=58v8 _nek_=88w8 _neka_=g8w8 _neki_=g8h8w8 _neku_=g8 _nekā_=o8 _nel_=k8 _nell_=k8 _nella_=k8
_nelle_=k8 _nello_=k8 _nem_=h8 _nemen_=q8 _nemo_=l8 _nende_=a8 _neni_=38y8 _nenio_=88 _neniu_=88 _není_=38
_neque_=l8 _ner_=z8 _nes_=n8 _neste_=f8t8 _net_=78n8q8 _neu_=48 _nevis_=o8 _nevojshme_=y8 _new_=78 _neye_=C8
_neyi_=C8 _než_=38 _ng=1145e2s1t1y8A1BbD8 _ng_=A8B8 _nga_=y8 _ngayon_=B8 _nh=41D8 _nh_=D8 _nhể_=D8
_ni=041722334652647293a6c6d2f7g4i1k1l2n1o1p2q4r2s7t1u3v5w3x3y3z3A9B6C5D3 _ni_=18284858788898b8d8g8u8w8z8A8B8
_nia_=88 _nic_=38s8 _nich_=38s8v8 _nie_=0868s8v8 _niech_=s8 _niego_=s8 _niej_=s8 _niet_=q8 _nii_=a8 _niin_=c8
_nije_=g8 _nila_=B8 _nilang_=B8 _nim_=s8 _nin_=88f8 _ning_=a8 _nini_=A8 _nito_=B8 _niya_=B8 _niyang_=B8
_niye_=C8 _nj=g5j5w4y9A1 _nje_=w8 _njeriu_=y8 _njeriut_=y8 _nji_=w8 _njih_=g8w8 _njim_=g8 _njima_=g8
_njohja_=y8 _njoj_=g8 _nju_=g8 _një_=y8 _njóta_=j8
_no=0627344456657696a4b7c5d7e3f7g5h3i4j4k6l5m4n3o8q5r7s5t8u5v5w4x5y4z6A3B7C3D4 _no_=287898f8g8k8m8o8r8s8t8v8w8
_nodir_=48 _noe_=r8 _noen_=r8 _nogen_=58 _noget_=58 _nogle_=58 _noin_=c8 _nola_=b8 _nom_=d8 _només_=28
_non_=78b8d8f8k8l8 _nonkungu_=A8 _nool_=x8 _noon_=B8 _nor_=78b8 _nora_=b8 _nos_=98f8t8 _nova_=t8 _nové_=38v8
_now_=78 _nowe_=s8 _nu=215261728293a1c2e1f1i1k3l7n7q1t1u5x3y4z2C2 _nu_=5888o8q8u8 _nuk_=y8 _nulla_=l8
_nullo_=l8 _num_=t8 _numa_=t8 _nun_=88f8 _nuo_=n8 _ny=52c2h6r2z3A4 _nyt_=58c8 _nà=D7 _này_=D8 _ná=36e8v6
_ná_=38e8 _nám_=38v8 _não_=t8 _nä=a3c3z3 _näin_=c8 _när_=z8 _nå_=r8 _når_=58r8 _né=d6h6j3m3 _né_=j8
_néideg_=m8 _në=m5ya _në_=y8 _nënshtrohet_=y8 _nët_=m8 _ní=32e7 _ní_=38e8 _ním_=38v8 _níor_=e8 _nó=e7D5
_nó_=e8D8 _nócha_=e8 _nü=12C4 _nă=u2D7 _năm_=D8 _nē_=o8 _ně=36 _ně_=38 _nı=C5 _nơi_=D8 _nư=D7 _nưểc_=D8 _nể=D6
_nể_=D8 _o_=1126354995f8g3k5n2s4t8u7v4w2B8 _ob=2337638393a2d2e2f5g6l5m3n2o1p1r1s5t2u3v7w7 _ob_=w8 _oba_=w8
_obe_=w8 _oben_=68 _obra_=t8 _oc=24327293d3k2m5t2u3v2z9C1 _och_=m8z8 _ocht_=e8 _ochtar_=e8
_od=364165g8m7s7v6w6 _od_=38g8s8v8w8 _odder_=m8 _ode_=38 _oder_=68 _odo_=v8 _oe=2246
_of=0622324354637a8192a1c2d3g2h1i2j3k2l4n1o1q5r4s2t2u3v1w1x2y1z4A1B3C2D4 _of_=78q8v8 _off_=78
_og=4159jak2p1r9s1w1x2 _og_=58j8r8 _også_=58r8 _oi=b5c2e5 _ok=02346284a2g5h2i1o3q2r1s5v6w5z3A2B1C3 _ok_=88h8s8
_oka_=88 _ol=01192242617281a6c7h5i6k1o2q2r3s1t2u2w2z4B1C8 _olan_=18C8 _olarak_=C8 _olaraq_=18 _oldu_=C8
_olduğu_=C8 _ole_=c8 _oled_=a8 _oleh_=i8 _oleks_=a8 _olema_=a8 _olen_=a8c8 _oli_=a8c8 _olin_=c8 _olisi_=c8
_olla_=c8 _olli_=c8 _olmak_=C8 _olmalıdır_=18 _olmaq_=18 _olması_=C8 _oluna_=18 _olup_=C8
_om=0556a4c3f1k1l7p1q4r5u3w1z5 _om_=0858q8r8z8 _oma_=a8c8 _omaa_=c8 _omaan_=c8 _oman_=c8 _omnes_=l8 _omni_=l8
_omnibus_=l8 _omnium_=l8 _on=061722457782a9b3c9d4e1g2m5q6s1t2u1C3D1 _on_=283878a8c8d8g8s8v8w8C8 _ona_=g8s8C8
_onda_=C8 _onder_=q8 _one_=78s8w8 _oni_=88g8s8w8 _onkin_=c8 _ono_=g8s8 _ons_=08q8 _ont_=d8 _onu_=C8
_onun_=18C8 _oo=07a1q5x9 _oo_=x8 _ook_=q8 _op=072133567383a1b1c2d2f5g5j4k3l6m8n1o1p3q7r5s4t1u3v3w3B1
_op_=0858m8q8 _opera_=l8 _opp_=r8
_or=03112534435465768495a4b8c1d5e2f5g4h4i4j1k6l1m3n4o4p4q3r4s5t5u6v4w4x1y4z4B3C5D3 _or_=78d8u8 _oraz_=s8
_ord_=78 _ore_=d8k8 _ori_=u8 _orok_=b8 _os=02354362a4b4c5f6g5h6k1l1o1r3s5t6v4w5y5C3 _os_=4858e8f8t8 _ose_=y8
_oss_=r8 _oto_=s8 _otte_=58 _ou=0371d6f8m4q1t6 _ou_=d8f8t8 _ouni_=m8 _ov=315472c4g4k1q3r4 _ova_=g8 _ovat_=c8
_over_=5878q8r8 _own_=78 _où_=d8 _oħ=p5 _oħra_=p8 _oħrajn_=p8
_pa=052736455565778597a6b3c6d8f7g6h6i8k7l7n9o8p5q6r5s7t8u6v6w6y8z5A6BaC6D4 _pa_=98g8o8w8y8B8 _paano_=B8
_paar_=q8 _pababa_=B8 _pada_=i8 _pagal_=n8 _pagitan_=B8 _pak_=38g8i8 _palabas_=B8 _palei_=n8 _pamoja_=A8
_pan_=d8s8 _pana_=s8u8 _par_=98d8o8 _para_=98f8i8t8y8B8 _paraan_=B8 _parch_=48 _pari_=l8 _paria_=l8
_parte_=98b8k8t8 _pas_=28d8n8q8 _pat_=n8o8 _pataas_=B8 _pati_=n8 _pats_=n8 _patys_=n8 _pawb_=48 _paċi_=p8
_pe=04112834465563758797a5b7c6d6e2f9g5h4i9j2k7l7m5n5o4p6q5r5s3t7u8v4w5y6z5A3B5C4D2 _pe_=78u8 _peab_=a8
_peavad_=a8 _pel_=28 _pela_=t8 _pelas_=t8 _pelo_=t8 _pels_=28 _penale_=y8 _per_=2878i8k8l8n8q8t8 _pera_=t8
_pergjithshme_=y8 _pero_=98f8k8B8 _person_=48 _persoun_=m8 _persuna_=p8 _perséinlechkeet_=m8 _però_=28
_peta_=w8 _ph=446273d3e6B3D9 _phía_=D8 _pi=02243153627394a6c6d4e1g3h3i4k6n7o7q3r3s6t4u4v3w4y3z1A5B8C3D2
_pia_=A8 _pian_=c8 _pidada_=a8 _pidades_=a8 _pie_=o8 _pirma_=n8 _pirms_=o8 _più_=k8 _pj=g3y5 _pjesë_=y8
_pl=042435435362758694a2d6f4g6l2n5o5q7r3s4t3u3v5w4y2z2B1C1D1 _pli_=88 _plotë_=y8 _plu_=88 _plus_=88d8
_po=05132639455565768898a6b3c6d7e4f8g9h5i5k6l9m3n5o5p4q5r5sat8u6v9w9y6z5A2B6C5D3 _po_=38g8k8n8s8v8w8 _pob_=48
_pobloedd_=48 _pod_=38g8s8v8w8 _pode_=f8t8 _podo_=v8 _podľa_=v8 _pola_=f8 _polas_=f8 _pole_=a8 _polo_=f8
_polos_=f8 _poolt_=a8 _popujve_=y8 _por_=8898f8t8 _poterit_=l8 _potest_=l8 _potestatem_=l8 _pour_=d8
_pr=06132739465666778998a6b3c4d8e3f8g9h4i7k8l8m6n8o6p7q6r6s8t8u8vaw9y7z6A1B5C4D3 _pre_=v8 _prea_=u8
_pred_=v8w8 _pres_=38d8 _pret_=o8 _pri_=v8w8 _prie_=n8 _priekš_=o8 _prije_=g8 _prin_=u8 _pro_=387898l8n8
_proklaméiert_=m8 _propi_=28 _propria_=l8 _protezzjoni_=p8 _prva_=w8 _první_=38 _prvá_=v8 _prvý_=v8 _przed_=s8
_przez_=s8 _przy_=s8 _près_=d8 _pu=112361748695a4b3c5d4f1g4i5k4l6n4o4p3r1s3t2u4w1y4z1B5D1 _publik_=y8
_pues_=98 _pula_=i8 _pun_=i8 _px=04c2u1 _pár_=h8 _pä=a4c5 _på=57r7z7 _på_=58r8z8 _pë=y8 _për_=y8
_përgjithshëm_=y8 _përket_=y8 _põ=a5 _pú=f4 _pā=o5 _pār_=o8 _pē=o5 _pēc_=o8 _př=38 _před_=38 _přede_=38
_přes_=38 _při_=38 _pů=34 _qa=17p3x7 _qaramada_=x8 _qayb_=x8 _qe=12x2y5 _qi=16p1x2 _qo=15x5 _qod_=x8 _qof_=x8
_qofka_=x8 _qofku_=x8 _qofna_=x8 _qoftë_=y8 _qu=1428627397d7f7k6l9p5t7x3y3B2D7 _qu_=d8 _qua_=k8l8D8 _quae_=l8
_qual_=28k8t8 _quals_=28 _quam_=l8 _quddiem_=p8 _que_=287898d8f8t8 _quel_=d8k8 _quelle_=d8k8 _quer_=t8
_qui_=28d8k8l8 _quibus_=l8 _quidem_=l8 _quien_=98 _quisque_=l8 _quo_=l8 _quod_=l8 _què_=28 _quển_=D8 _që=y7
_që_=y8 _r_=1a49p3s2 _ra=03172334445464758994a6c6d4f4g7h4i5j2k5l5m3n6o6p4q3r3s5t3u4v5w6x5y6z4A4B2C4D4 _ra_=D8
_rab_=18 _rahu_=a8 _rahvaste_=a8 _ran_=78 _rasa_=i8 _rasi_=n8 _rast_=y8 _rata_=i8 _rationis_=l8 _ravno_=w8
_raz_=s8 _re=06112836435666788798a4c4d6f8g6h7i5j5k7l7m9n6o6p5q7r6s6t8u7v6w6x4y6z6A1B5C5D2 _re_=3878l8
_rebus_=l8 _recht_=68m8 _rechter_=m8 _rei_=l8 _relioun_=m8 _reliġjon_=p8 _rem_=l8 _res_=l8w8 _rh=114862q1D3
_rhag_=48 _rhaid_=48 _rheolaeth_=48 _rhydd_=48 _rhyddfreintiau_=48 _rhyddid_=48
_ri=051824415463758792a5c4d3e4g6i2j1k6n4o4p5q4r4t4u3v4w4y3z4A3B4C1D2 _riigi_=a8 _rin_=18 _rini_=18 _rinin_=18
_rispett_=p8 _ro=0525384555647595a4c4d6e2g5h5i4k5n3o4q5r5s7t5u7v8w4x2y4z5A3B4C5D3 _ro_=78 _roimh_=e8 _roku_=s8
_rond_=q8 _rr=y6 _rund_=68 _ry=013242c2n5s2z2 _ryddid_=48 _rz=s4 _rätt_=z8 _ré=d7e5h5j8 _rétt_=j8
_réttinda_=j8 _réttindi_=j8 _réttindum_=j8 _réttur_=j8 _rí=f1j6v2 _ríki_=j8 _ríkis_=j8 _rī=o4
_s_=011724355276a1c2d3g5p2q2u3v6w5z2B1
_sa=05162635455665758596a7b4c7d6e8f5g7h4i8j7k6l2m2n7o8p2q5r6s5t5u6v7w5x8y5z6A5BbC7D5 _sa_=28a8d8e8g8r8u8v8z8B8
_saam_=08 _saan_=B8 _saat_=i8 _sabi_=B8 _sagde_=58 _sahi_=C8 _sail_=48 _sal_=0898 _sam_=g8s8w8 _sama_=c8i8s8w8
_sameinuðu_=j8 _samen_=q8 _samo_=g8w8 _sana_=i8A8C8 _sans_=d8 _sare_=x8 _sas_=18 _sasa_=A8 _satu_=i8
_sau_=n8u8D8 _sauti_=A8 _savas_=n8 _save_=n8 _savo_=n8 _savoji_=n8
_sc=01335267758291a1d4e2h1k6l4m5q5r2s2t1u5v3w1z2B1C2D3 _schutz_=m8
_se=07162838455666778798a7b4c7d7e5f9g8h4iaj8k7l6m7n5o5p4q5r7s5t8u7v6w8x2y6z6A8B6C6D3
_se_=083858788898c8d8f8g8h8i8k8l8m8t8u8w8 _seacht_=e8 _seachtar_=e8 _seachtó_=e8 _seaduse_=a8 _seasca_=e8
_sebagai_=i8 _sebe_=g8w8 _sebuah_=i8 _sebut_=i8 _sech_=m8 _sed_=88l8 _seda_=a8 _see_=a8 _seg_=r8 _sei_=68
_sein_=68d8 _seine_=68 _seisear_=e8 _seit_=68 _sejak_=i8 _sekä_=c8 _sela_=i8 _selama_=i8 _selle_=a8
_sellele_=a8 _selwechte_=m8 _sem_=h8j8t8w8 _sen_=c8C8 _sendo_=t8 _seni_=C8 _senin_=C8 _sent_=78d8z8
_seorang_=i8 _sep_=88 _ser_=285898f8t8 _sera_=98 _serta_=i8 _ses_=285888d8 _seu_=28f8t8 _seus_=28f8t8
_seva_=28 _sexa_=f8 _sh=21516175a1c1d1e7g1i2k1q1r2t1u1x7y9z2A4B1C1D1 _sh_=78 _she_=78 _shoqëror_=y8
_shteti_=y8 _si=04182734455667768797a5b4c7d6e6f2g5h2i6j5k8l7m7n5o5p5q4r6s7t5u6v4w5x7y7z6A4B8C6D4
_si_=18283888d8g8k8l8m8r8u8v8w8x8y8 _sia_=88k8r8 _siad_=e8 _sian_=88 _sibh_=e8 _sic_=l8 _sich_=68 _sicrhau_=48
_sido_=98f8 _sidoo_=x8 _sidste_=58 _sie_=68 _sien_=08d8 _sier_=r8 _sig_=58z8 _siger_=58 _siin_=a8 _siis_=a8
_sila_=B8 _silmas_=a8 _siman_=x8 _sin_=18588898m8r8z8 _sind_=1868 _sine_=58l8r8 _sini_=i8 _sinn_=e8 _sinni_=j8
_sino_=98B8 _siste_=r8z8 _sitt_=r8z8 _sitä_=c8 _siya_=B8 _siz_=C8 _się_=s8 _sj=g5j4r2z3 _sju_=r8
_sk=05355683a1g5j9m3n5o5p3r6s5v6w5y3z6 _ska_=z8 _skal_=58j8r8 _skont_=p8 _skulu_=j8
_sl=033654e3g5j5n2o3q3r4u1v6w7z4 _slíkt_=j8 _sm_=78 _sna_=e8
_so=07162536415865768796a5b2c5d7e3f6g4h5i3k6l6m4n4o3p6q5r9s4t5u4v5w7x8y4z9A2B4C6D3 _so_=08687898r8v8w8D8
_soc_=28 _sok_=h8 _soll_=68m8 _solo_=98k8 _som_=2858r8v8z8 _son_=2898d8 _sono_=k8 _sonra_=C8 _sons_=28
_sont_=d8 _soo_=x8 _sosial_=18 _sou_=28 _soċjali_=p8 _soċjetà_=p8
_sp=053656657583a2d4e1g5h3i3j1k5l2m3n4o6p3q5r6s5u5v7w7y3z6C1D4 _sr=31e2g5n3w4
_st=08152238445867778392a4c4d4e4g7h4i4j7k7l4m6n6o6p3q7r8s7t2u6v7w6x1y5z8A2B3C4D3 _st_=1878 _sta_=38c8k8w8
_starp_=o8 _stat_=p8 _stato_=k8 _ste_=g8v8w8 _sto_=38k8 _stor_=58z8 _sté_=38
_su=06122633425362768697a6b1c7d7f4g7h2i7k7l9n7o4p1q3r3s3t6u6v3w2x4y3z3A1B5C4D3 _su_=98g8k8n8 _sua_=k8l8t8
_suae_=l8 _suas_=t8 _sub_=7888u8 _sui_=l8 _sul_=k8 _sull_=k8 _sulla_=k8 _sunt_=l8u8 _suo_=k8 _sup_=78
_sur_=88d8 _sus_=98u8 _sv=123654g6j5k3n2o3r4v5w5z7 _sve_=38g8 _svi_=g8 _svo_=j8 _svog_=g8 _svoj_=g8v8
_svoja_=g8v8 _svoje_=g8v8 _svom_=g8 _své_=38 _sw=044471s1 _sy=053447556273c4d2i1q1r4s4v4z4 _sy_=0848
_sylfaenol_=48 _syv_=58 _sz=h9s5w1 _száz_=h8 _sã=t4 _são_=t8 _sä=c3m5z4 _säi_=m8 _säin_=m8 _så=53r1z4
_så_=58r8z8 _sådan_=58 _sånn_=r8 _sæ=52j2 _sé=d3e3j5m8t3 _sé_=e8j8 _séng_=m8 _sénge_=m8 _sénger_=m8 _sér_=j8
_së=y6 _së_=y8 _sí=33e2j5v2 _sí_=e8 _sínu_=j8 _són_=28 _sõ=a4 _sö=11j4z3C2 _sø=54r5 _sú=f7v6 _sú_=v8 _súa_=f8
_súas_=f8 _sü=1464a6B1C3 _să=u4 _să_=u8 _său_=u8 _są_=s8 _sħ=p4 _sħiħ_=p8 _sı=12C4 _sł=s5 _sể=D8 _sể_=D8
_t_=1ae3p3y2B2 _ta=051625364455637495a7b3c8d4e3f5g5h7i7j5k4l1n7o6paq3r5s5t5u2v5w5x7y4z5A8B7C8D3
_ta_=2838a8d8g8n8p8s8u8v8w8z8 _taa_=c8 _tad_=n8o8 _tafadhali_=A8 _tagħhom_=p8 _tahay_=x8 _tai_=c8n8 _taip_=n8
_taj_=g8 _tak_=38i8o8s8v8w8 _taka_=j8s8w8 _tako_=g8w8 _také_=38 _tal_=2898k8p8t8 _tam_=18s8w8C8 _tan_=2898f8
_tant_=28d8 _tanya_=i8 _taps_=o8 _tar_=e8z8 _tarp_=n8 _tas_=n8 _tatlo_=B8 _tau_=n8 _tavas_=n8 _tavo_=n8
_tayo_=B8 _taču_=o8 _td_=18 _te=07112736445565768596a7b1c6d5e5f8g6h7i8j4k6l6n6o6p3q7r5s6t6u5v6w6x1y7z5A3B4C7D3
_te_=08283898a8c8d8f8g8h8k8l8n8o8q8s8t8u8v8w8y8 _tega_=w8 _tego_=s8 _tej_=s8v8 _tek_=C8 _tel_=68d8s8
_telah_=i8 _tem_=t8 _tema_=38a8 _temale_=a8 _ten_=3878f8s8v8 _tena_=A8 _tengah_=i8 _tente_=d8t8 _tentu_=i8
_ter_=f8t8 _terus_=i8 _tes_=d8 _teu_=28f8 _teulu_=48 _teus_=28f8 _teñen_=f8
_th=0522334455647b93a2c5d5e7g4h3i3k4n1o1q4r4s3t3u4v3w2x3y5z5A4B4C4Db _th_=78k8 _thar_=e8 _that_=78 _the_=78v8
_themelore_=y8 _then_=78 _theo_=D8 _they_=78 _this_=78 _thuểc_=D8 _thuển_=D8 _thà_=D8 _tháng_=D8 _thú_=e8
_thể_=D8 _thểc_=D8 _thểm_=D8 _thểp_=D8 _thểt_=D8 _thểy_=D8
_ti=01182333415863748894a3b2c5d2e2f2g5h3i6j8k4l1n5o6p7q4r8t3u4v4w3x5y5z8B6C3D6 _ti_=183858f8g8h8k8u8v8w8
_tid_=r8 _tido_=f8 _tie_=v8 _tiegħu_=p8 _tiek_=o8 _tieku_=o8 _tien_=d8q8 _ties_=n8 _tiga_=i8 _tij_=y8
_tik_=n8o8 _tika_=o8 _tikai_=o8 _tiki_=o8 _tiks_=o8 _tikt_=o8 _tiku_=o8 _tikām_=o8 _tikšu_=o8 _til_=58j8r8
_tilbage_=58 _tilbake_=r8 _till_=z8 _tin_=18D8 _tinin_=18 _tio_=88z8 _tion_=88 _tiu_=88 _tiujn_=88 _tiun_=88
_tjera_=y8 _tk=p5 _tkun_=p8 _tl=16 _tl_=18
_to=06122535425463788295a5b2c6d5e5f8g5h4i4k4l2n4o5p2q6r5s6t5u4v6w4x3y4z4A3B1C5D4 _to_=385878g8s8v8w8 _toe_=08
_toen_=q8 _tog_=58 _tohi_=a8 _toinen_=c8 _toisen_=c8 _toista_=c8 _toj_=g8 _toji_=n8 _tojo_=n8 _tojoje_=n8
_tok_=r8 _tol_=n8 _tom_=38v8 _tomēr_=o8 _ton_=28d8 _tons_=28 _tot_=28q8u8 _tou_=v8
_tr=042635455564758396a3b1c2d6e5f5g6h4i3j6k6l2n5o5p3q4r6s5t5u6v5w5y6z5B4C2Da _tra_=88k8 _tras_=98 _tre_=58k8z8
_tres_=98d8 _tri_=88w8 _triúr_=e8 _trong_=D8 _trwy_=48 _try_=78 _trên_=D8 _trí_=e8 _trína_=e8 _tríocha_=e8
_trú_=j8 _trưểc_=D8 _trể_=D8 _trển_=D8 _trểng_=D8
_tu=0412223343617192a5c6e5g4h4i4j1k3l5n4o4q4r2s3t1u3v4w5x3y3z3A3B5C3D4 _tu_=38g8n8s8u8v8w8A8 _tua_=k8t8
_tudi_=w8 _tulad_=B8 _tuon_=c8 _tv=3352g2n1v3z4 _tvoj_=g8v8 _två_=z8 _ty=0333425571c3n1r4s4v2y2z4 _ty_=38s8v8
_tych_=s8 _tym_=s8 _tyre_=y8 _tá=e7h4D2 _tâ=D6 _tä=a5c4z2 _tämä_=c8 _té=223492d2f1h3 _té_=d8 _tên_=D8 _të=m2ya
_të_=y8 _tìm_=D8 _tí=2191e2j1D6 _tính_=D8 _tó=f5j1 _tö=14a3h5 _több_=h8 _többi_=h8 _tör_=18 _tú_=e8 _túa_=f8
_tü=a2C6 _tüm_=C8 _tých_=v8 _tým_=v8 _tā=o6 _tā_=o8 _tādēļ_=o8 _tāpēc_=o8 _tě_=38 _tř=33 _tři_=38 _tể=D9
_tể_=D8 _tểi_=D8 _tển_=D8 _tểng_=D8 _tểo_=D8 _tểp_=D8 _tểt_=D8 _u_=3343g9m2pax7y5 _ud=56g1 _ud_=58 _uden_=58
_ug=g1m4n1p5x6 _uga_=x8 _uge_=58 _ugu_=x8 _ugwali_=p8 _ui=06e8q7A2 _uit_=08q8 _uke_=r8 _ukoll_=p8
_ul=a1b3c2g2k1l2p1s1u2A4C3 _ul_=s8u8 _um=3364a2g2i2j6p4tav3w1x1A2B1 _um_=68e8j8r8t8 _uma_=t8 _umana_=p8
_umas_=t8 _un=022931465569768699a2b2daf7g2i6j3k9l3m6n2o8p5q1r6s2t4u8v1w2x1y2z6A6B5C3 _un_=28487898d8f8k8o8u8
_una_=2898k8u8B8 _unas_=98 _und_=68 _under_=58r8z8 _une_=d8 _unedig_=48 _unei_=u8 _unerkennong_=m8 _unes_=28d8
_unha_=f8 _unhas_=f8 _unigolyn_=48 _unii_=u8 _unique_=d8 _universali_=p8 _uno_=98k8 _unos_=98 _unrhyw_=48
_uns_=2868f8 _unter_=68 _untuk_=i8 _unu_=88u8 _unul_=u8 _up=72g3j4n4o1w6z5A3B2 _up_=78 _upp_=j8r8z8 _ur_=z8
_urddas_=48 _us=31647492a1c3g3k2l1m2s2t2v2w4x2y2z3A3 _us_=2878 _usa_=98t8 _usku_=a8
_ut=2291d2g2h4i4k2l6r6s2t2u1z6A4 _ut_=l8r8z8 _ute_=z8 _uten_=r8 _uu=a3c2x7 _uu_=x8 _uz=81b2g3o6C3 _uz_=g8o8
_v_=1b39l1v9w9 _va=0a1727335762748294a8c7d4f2g4h7j6k4l1n8o8p1qar7t4u4v3w4y4z8B1C4D2 _va_=2898k8n8u8z8
_vaan_=c8 _vabaduse_=a8 _vabadused_=a8 _vabadust_=a8 _vabaduste_=a8 _vabalt_=a8 _vagy_=h8 _vahel_=a8
_vai_=c8n8o8 _vain_=c8 _való_=h8 _van_=082898h8q8 _var_=1858o8r8z8C8 _vara_=z8 _varat_=o8 _vars_=z8
_vart_=r8z8 _varēja_=o8 _varēji_=o8 _varēju_=o8 _varējām_=o8 _varēs_=o8 _varēt_=o8 _vasit_=18 _vasta_=c8
_ve=081225375767738195a6c5d4f3g5h6j8k5l7m7n5o6q7r7t5u5v6w6y7z4C9D2 _ve_=387888w8C8 _ved_=58r8 _veel_=q8
_vel_=l8 _vem_=t8z8 _ver_=98t8 _vera_=j8 _vereenten_=m8 _verið_=j8 _vernd_=j8 _verndar_=j8 _verði_=j8 _vet_=y8
_veta_=y8 _vetë_=y8 _vetëm_=y8 _veya_=C8 _vez_=t8 _več_=w8
_vi=061425345664758695a5c6d6f5g5h6i1j8k6l7m4n7o8q5r6s1t5u4v4w4y7z7A6B2C3D6 _vi_=5888g8k8r8s8u8w8 _via_=7888
_vid_=z8 _vien_=n8o8 _vienas_=n8 _vigtig_=58 _vigtigt_=58 _viktig_=r8 _vil_=58r8 _vile_=A8 _vill_=z8 _vir_=08
_virs_=o8 _virðingu_=j8 _vis_=n8o8 _vitae_=l8 _við_=j8
_vo=0723355368728491a3c4d3f4g5h6k4m5n3o2p2q7r2t2u3v6w6y3D2 _vo_=v8 _voi_=c8u8 _voin_=c8 _vol_=78q8 _voll_=m8
_volt_=h8 _vom_=68 _von_=68 _voor_=q8 _vor_=5868u8 _vos_=f8n8t8 _vr=0432g5q2v3w4 _vs=w4 _vse_=w8 _vu=c7l1m9D5
_vu_=m8 _vum_=m8 _vun_=m8 _vuoden_=c8 _vuosi_=c8 _vuotta_=c8 _vy=37n4v7A3 _vy_=38v8 _vz=34v5w3 _và=D8 _và_=D8
_vào_=D8 _vá=33h6 _vä=a6c4v2z6 _välja_=a8 _väärikuse_=a8 _væ=54r2 _være_=58r8 _været_=58 _vært_=r8 _võ=a7
_või_=a8 _võrdsele_=a8 _võrdsuse_=a8 _võtta_=a8 _vù=D6 _vùng_=D8 _vý=36v6 _vā=o5 _vă_=u8 _vē=o4 _vě=34 _vể=D8
_vể_=D8 _vểi_=D8 _vểt_=D8 _w_=42sb _wa=0921314452667891a1c2d2g2i4k1m5p2q7r2s5t2u2xbz3AcB3C1D2 _wa_=A8 _waa_=x8
_waar_=q8 _wah_=i8 _wakati_=A8 _wake_=A8 _walang_=B8 _walikuwa_=A8 _wao_=A8 _war_=68 _wart_=68 _was_=086878q8
_wat_=08q8 _watu_=A8 _wax_=x8 _waxa_=x8 _waxaa_=x8 _waxay_=x8 _waxuu_=x8 _way_=78x8
_we=0647516775a1d1i1m5p2q7r2s5u1x5z2A3D2 _we_=q8s8 _wed_=78 _wedi_=48 _weer_=q8 _weg_=68q8 _weit_=68 _wel_=q8
_well_=78m8 _welt_=m8 _wen_=68 _wengine_=A8 _wer_=68 _werd_=q8 _wh=76D1 _who_=78
_wi=05324352667691a1c2d2g2h1i5k1m5p3q5r2s7t2u2v2w1x4y1z3A8B3C2D2 _wie_=68q8s8 _wij_=q8 _wil_=q8 _wird_=68
_wo=07516375i1m3q6s7x1 _word_=q8 _wordt_=q8 _wote_=A8 _wrth_=48 _ws=s5 _wu=65m3x6 _wurde_=68 _wuxuu_=x8
_wy=0145s7 _wy_=s8 _xa=15f1p1x6 _xaq_=x8 _xaqa_=x8 _xe=f3p5x2 _xejn_=p8 _xi=1222l4p5r1x6 _xi_=p8s8 _xor_=x8
_xs=18 _xs_=18 _xsin_=18 _xu=f5p1x4D3 _xx=l6p1 _y_=154a99 _ya=19i9x7AbC9 _ya_=18A8C8 _yahay_=x8 _yake_=A8
_yang_=i8 _yangu_=A8 _yani_=C8 _yannam_=18 _yao_=A8 _yaptı_=C8 _yapılan_=C8 _yaq_=18 _yardım_=18 _yd=45
_ye=1572x1A2B2C6 _yedi_=C8 _yerine_=C8 _yeye_=A8 _yf=j5 _yfir_=j8 _yfirlýsingu_=j8 _yh=c6 _yhden_=c8
_yhteen_=c8 _yhtä_=c8 _yi=16x4 _yihiin_=x8 _yksi_=c8 _yksin_=c8 _yl=11c4 _yli_=c8 _ym=47c1 _ym_=48 _ymysg_=48
_yn=4a _yn_=48 _yr=48n6 _yr_=48 _ys=45 _yule_=A8 _yw=46 _yw_=48 _yü=C5 _yı=11C6 _z_=1737m3s7v6w5
_za=1637b6g8i1o1q2s7v6w7y1A6B1C3 _za_=38g8s8v8w8A8 _zaidi_=A8 _zaio_=b8 _zake_=A8 _zamanı_=18 _zd=33s1v2w3
_ze=3564b2g3h2m8o4q4s4u1v3w3 _ze_=38b8m8q8s8 _zem_=o8 _zen_=b8 _zg=w3y2 _zhvillimi_=y8 _zi=1561b5m3o6q6s1u2A4
_zich_=q8 _zij_=q8 _zijn_=q8 _ziren_=b8 _zo=21m5o1q4s3u1v4y1 _zo_=q8v8 _zozial_=m8 _zp=33 _zu=1167b3m3q4
_zu_=68b8 _zuen_=b8 _zum_=68 _zur_=68 _zw=64q3s4 _zá=36v6 _ª_=f7 _à_=d8t4 _á_=f7j7D1 _ái=e5 _ál=92h6t2 _án_=j8
_ár=91e1j2t6 _ár_=e8 _área_=t8 _át_=h8 _â_=46 _än_=z8 _är=z9 _är_=z8 _ära_=a8 _äv=z4 _även_=z8 _å_=r5
_år=54r3z4 _åt_=z8 _åtte_=r8 _ça=11C4 _çdo_=y8 _çfarëdo_=y8 _ço=C4 _çok_=C8 _è_=k9 _é_=e5f1t9 _éc=d4 _éis_=e8
_én_=h8 _és=28h8 _és_=28h8 _ét=d6f1 _étais_=d8 _été_=d8 _év_=h8 _éve_=h8 _évek_=h8 _éves_=h8 _ën=m5 _ës=y8
_është_=y8 _í_=e1j8 _în=u9 _în_=u8 _ó_=e4f5 _ón_=e8 _óna_=e8 _ónár_=e8 _ós=f5j2 _ós_=f8 _óta_=h8 _ông_=D8
_õigus_=a8 _õiguse_=a8 _õigused_=a8 _õiguste_=a8 _öf=m4 _ölk_=18 _öllum_=j8 _önce_=C8 _ös=62h3z3 _öv=z4
_över_=z8 _öz=17C4 _öz_=18C8 _öðrum_=j8 _øs=54r4 _øy=r2 _ús_=28 _üb=64 _über_=68 _üh=a5 _ühinenud_=a8
_ühiskonna_=a8 _ül=a4C3 _üldise_=a8 _üm=15a1 _ümumi_=18 _üç=16C2 _üç_=C8 _üçün_=18 _þa=j6 _þar_=j8 _þau_=j8
_það_=j8 _þe=j8 _þeim_=j8 _þeirra_=j8 _þess_=j8 _þj=j7 _þjóða_=j8 _þjóðanna_=j8 _þv=j5 _því_=j8 _þá=j5 _þá_=j8
_þátt_=j8 _ĉi=89 _ĉi_=88 _ĉio_=88 _ĉion_=88 _ĉiu_=88 _ĉiujn_=88 _ĉiun_=88 _ĉu=85 _ĉu_=88 _ča=33v5w3
_če=36g4n1o2v4w3 _če_=w8 _či_=38v8 _čia_=v8 _čo_=v8 _čá=34 _đi=D6 _điểu_=D8 _đây_=D8 _đã_=D8 _đó_=D8 _đô=D7
_đư=D7 _đưểc_=D8 _để=D9 _để_=D8 _đển_=D8 _đểt_=D8 _đểu_=D8 _ĝi=85 _ĝi_=88 _ĝia_=88 _ĝin_=88 _ĝis_=88 _ġn=p5
_ġnus_=p8 _ħa=p7 _ħadd_=p8 _ħajja_=p8 _ħi=p5 _ħt=p4 _ħtija_=p8 _į_=n6 _ın=C4 _ře=34 _śr=s4 _św=s5 _ŝi_=88
_ŝt=85 _ş_=19 _şa=u1C5 _şe=C5 _şi=u8C2 _şi_=u8 _şmiş_=18 _ša=n4o2 _še=n5w3 _ši=g2n7o1w1 _šk=31v2w3
_št=g3o1v6w4 _što_=g8 _że_=s8 _żwieġ_=p8 _že_=38v8w8 _žu=g3n2w5 _ể_=D8 _ểc=D5 aa_=a5c7xaA3 aab=a2x6 aac=m4x1
aad=01a5q1x8A2 aah=x5 aak=04a4c3q6x2 aal=05a6c5q5xaA1B1 aam=05a4c3q4x6A1 aan=08a5c8i6m2q7x9A3B6 aap=03a2m2
aar=0811a6c4m5q7x7A2B4 aas=03a6c3m3q1x7B2 aat=0564a5c5i2q8x3 aay=x5 ab_=16215261a5i3l3p1t5x3
aba=11237194a4b5f4g2h2i4j1n4o4t2w1x7y1A4B7C4 abe=02314254647192a2b8d1f3l8q1t2u1w2x4y2A1B1C2 abh=e6
abi=0111257293a3b1d3f2g2i2k6n2o3p1q1s1t6u3w1x6A4B5C4 abl=23738193d3f5r2w4 abo=41738592d2k1t1w2x4A2B2
abu=b3i6p1x3A4B3C1 ac_=2347d1e1g3l3s1u1v1w1x2 aca=122292e3f1g5i2t2u2v1x6B1C3 acc=227292d2f3k4l4u2
ace=21355261748194d4f3h2i1k2l1n3o2q3t2u5v3x1z1D3 ach=0121354552677492d3eag2h1i1k1m4n1q5r1s7t2u1v5z2A4D3
aci=112733728898d2f9g6h2k2l4n6o4s3t5u2v3w4x2y3D1 acj=s5 act=24417594d5f5l2q3t2u4 acz=s4 ací=34f1
ad_=061721344853627496a6e5g5h3i3k4l6m2n2o2p4q5r3s4u2v4w3x8z6B5C2D1
ada=0214263346728197a4b3c2d2e5f5g6h5iak2n3o5q1r1s5t7u4v3w7xay1z1A4B4C6D1 add=1845p8r3x5C2
ade=032433435563748294a5d3f9g2i2k2l3n1p1q3r3s3t8u3v5w3x5y2z7B1C4D2 adh=e7l1x3y6A2
adi=03132333415363748193a5b5c3d3g4h3i5k3l3n6o3p1q2r3s2t2u3v3w4x7y3z3A6B3C2 adk=x6 adl=173143v1x3C3
adm=012151a1d2f1l1n2o1r2s2t5u2y1z1 adn=3442g4v5w3x1 ado=253244718798d1f7g3h3k2n3o3s2t8u1v3w2x5A2B5C2D1
adt=65h1 adı=14C6 ae_=04223248627394c1d3g2h6i1k2lan4o3q3r1s1t3u1v1A2B2C1D7 aec=l4 ael=314671a1c1A1 aen=44A1
aeq=l5 aet=48l5 af_=034758j4m3p1q2x4z1 afa=41j5u2x4A3 afi=163251a2f1g1i1j3k3n1r1s3u2v2x2y3z2A2C2 afn=j6 afo=44
afr=0671j1n1x4A3 aft=526573j2m5r4x2y1z1 afı=14C5 ag_=05455362e8h3j2q3r4x3z4B6
aga=22728392a4b3d1e8f2g2h3i6j1k2l1n4o3p1r1s1t1u1w1x9z3A2B8D1 agb=B3 age=0131556575a2d5g2i1k1l1m4q4r4t3u1x1z4A2
agg=k5B1 agh=e5A3B3 agi=a1b5d2i5j4k3l4n1u1B6 agk=j1B5 ago=2343718594b6d1g2h3k3n1s2t3w3x3y1A2B4D1 agp=B5
ags=j7z2B4 agu=217292a3b5eag1i3x5A3B3 agy=h8 agħ=p7 ah_=15iap1w4x8C2 aha=143242a1b2c2g1i7j3w2x9A4B7C4 ahe=a5x3
ahi=13b6i4x4y1A2B5C5 aho=v2w3x1B4 ahr=3365v1 ahu=32a2i6v2B3 ahv=a4
ai_=021322466271a2b5c5d3g2h7i7k3n8o7r2t1u6y3A3D5 aid=46a3c2e6n4o2A3 aig=22a1e6n3o2B2 aik=a2b2c5i2n5o4
ail=154474a4b5c5d3e4n1q1B2C2D3 ain=01234552637593a4b5c7d7e7g1h3i5k3n3o3q3r2s3t3u2w1z2A3B4D5 aio=b5f1k1l1t4
aip=n5 air=214373d6e9i2n3o3q2t2A2C1 ais=21436291a2b1c8d7e6f7i2n6o7q1t6A7B2D1 ait=1445a3b6c5d6e6h1i2n3o4C1
aix=23b1f2t2 aj_=518bg3h5n1s2u1v5w4y6z3 aja=92a6c6g3h2i5n3o2s2w5y1A2 aji=33c4g3o3p5v3w1x3A5 ajj=p6
ajn=87g2h3p4v2w2 ajo=217193a1c2n5o3s1u1w4x2y2 ajt=89h2y4 aju=g5s3u1w3A1 ají=35 ajú=v5 ajā=o5 ają=s6
ak_=041434b8g4h8i7p4q2r1s3v3w2y3B5C7 aka=a3b4c4g4h2i8j5n6o4s1v1w3x2y1z2AaB7C4
ake=023173a3b4c4g3n1p1q2r3v1w1y2z1A6 aki=127182a2b5c3g1h4i3j2n2s2w1x3y1A4B5C5 ako=3682a4b8c2g5h4n3s4v6w4y3A2B2
aks=02a6c5i3o5q1r2y1C1 akt=041133536282a3c1g3h2i4m5n3o3q6r4s4v4w2y5z4B2C5 aku=3183a2b5c4g1h2i3n1o1w3y3A3B1
aké=34 akú=h4v2 akı=C4 al_=07162935455565788798a7b2c3d6e8f8g4h7i8j7k7m6n4o1p9q6r6s3t8u8v5w5x6y5z5A2B7C6D4
ala=03162434425262738794a6b8c7d3e5f4g6h7iaj2k3n5o4p4q2r3s4t3u3v4w5x9y3z4A5B9C6D3 alc=214191h2k3q1u2w3
ald=011121556291a5b8f4j5k1n5o4p1q3r3t1x2z2C3
ale=062535425565748596a5b2c5d6f2g4h3i3j3k7l1m6n4o3q5r5s5t5u7v7w4x6y5z5A3B4C4D3 alg=02225292a4e1f1r2t2x2
ali=05182535425465768796a7b3c6d6f6g6h4i7j3k7l6m4n7o4p9q5r5s5t7u6v5w7x8y6z5A8B7C5D3
alk=0181a2b1c5h4n2o1w1x6z2C2 all=042532465566778194a6c8d5e4f4g2h4i2j6k7m9o1p7q4r6s2t2u2w1x2y5z6A1B2C4D3
aln=12a1g5n5o3s5w5 alo=213542728492a2c4d2f1g3h4i1k2n4o4s2t2u3v4w4x6y3z1A2B5 alq=16f5 alr=52h1
als=01253252667482a3g1m4n5o5q5r2w3z2 alt=0212245465738393a4b3c6d1e4g1h2k4m4n4o3q5r5t3u4y1z3B1C4D1
alu=234291a4c5e2g2h3i3n3o2p1u3B4 alà=23 alá=31h7t2v1 ală=u5 alı=16C6
am_=05172133465365748291a2d2e1g4h2i7k1l8m6n3o5p1q5r3s2t5u2v3w2x4y2z4A3B4C4D7
ama=01172332425262728294a5c6d2e2f3g5h3i8j2k3l2n6o4p2q2r2s2t4u2v2w2x7y2z2A6B8C6D2
amb=02122641617194a2d2f2g2h2i4k3n2o1q1r1t4u1w1x2y1z1A6B4D1
ame=052735415565768696a5b2c3d2f7g5h6i4j5k5l1m3n5o4p5q6r4s5t7u5v5w5x5y4z5A4B4C4D2 amh=e7x2z1A2
ami=0322335364748595a6b4c4d4f5g3h5i3j1k4l5m4n5o2p4q4r3s5t1u3v5w3x5y4z3A4B5C3D2 aml=124352j3l1p2r2z4C2
amm=01556471a2c3d3h1k3m3o2p2q2r5z5 amn=1132l1v1z4 amo=21337292c1f1g3h3k2n4s3t2v3w3x1z1A6B2 ams=4371j1n3o3q3w1
amt=5462j4r2z3 amu=31a1i2n1u2x3y1A5B2 amí=24e1t4 amı=13C5
an_=0a192634485766798896a4bac9d6eaf3g7h9icj7k5man2o3p6qar7s4t4u6v4w6xay6z8A5BaCaD7
ana=041525344453637595a4b5c5d4e6f3g7h3i6j4k5l3n4o6p3q3r3s6t5u4v4w5x8y4z4A8B7C6D3
anc=01112634425262758196c1d6f4g4h4i4k7l2n2o2q3r1s5t6u4v4w5y3z2A1B2C4D3
and=08112534445868798596a6b3c4d6e1g5h4i6j7k6l7m6n6o5p9q8r8s5t6u5v4w4x5y5z8A6B6C6D6 anf=43e5j1z1
ang=0624344556657493a4b6c2d5e1g3h5iaj4k3m3n4o3q5r6s4t3u3v4w4x1y3z3A6BcC3D6 anh=c2t5D6
ani=04112435445465758495a6b5c5d5e1f3g7h4i5k5l3m3n5o4p4q4r4s7t4u7v7w7x5y6z4A9B6C4D3 anj=01c1g7i4w6y1A2
ank=0432546372a1b2c4g3h1i2m2n4o1p1q3r3s2v2w2x7z3C2 anl=1542r3z3B4C6 anm=1153c2e1C4
ann=041521324554667391a4c5d4e7h3i3j9k5m6p2q3r6s1u1v4w1x1z5A1C1D1
ano=24334561728496a1c3d2e2f4g5h2i1k6l1n4o2q2r1s4t6u1v4w5x4y3z2A4B5C1D1
ans=071524344257637493a3b2c6d8e1f1g6h2i3j4k2n2o3q7r7s3t3u4v5w6x3y2z7A3B5C5D1
ant=062834465565758698a5b3c5d8e6f7g4h4i6k7l6m3n7o5p2q6r5s3t7u5v4w4x5y4z5A3B5C5D3
anu=0315213152627392a3c3g3h2i3o3p1q3r2s2t1u5v2w3z4A3B3C2 anv=52d2j2z3 any=273274h5i5s6v1x3A8B5C5
anz=6493k4m4p4A8 anç=23d6t4 ané=34v5 anë=y7 aní=f2v3 aný=34v5 anā=o4 ană=u4 anč=n4w1 anı=17C7 anţ=u3
ao_=g6t4A8B6D6 aoi=e8A5 aon=e8B4 aor=e5 ap_=0423i4j2o2q4r3z1B4C2
apa=0122728393a2b1c5g5h3i6j4n2o3q1r3t2u3y1z3A8B7C3 ape=21317291b5c2h2l1r4t2u1w1z3
api=2292a1c1d2g3h1i3k1n5o1s2t2u2w3A1B4 app=0373c4d5j1k5l2p1q2r1z1 apı=C5 aq_=18p3x2 aqa=p1x6 aqe=y4 aql=15
aqs=p5 aqu=2491d2f2l2t2D1 ar_=071827334857667696a4b5c2d7eaf7g4h5i7j9k3m2n5o7p6q6r8s2t6u5v3w5x7y8z9A4B5C7D2
ara=03182534455363748696a5b6c4d4e2f7g6h6i8j4k5l5m5n5o6p3q3r3s5t6u5v4w4x8y6z5A6B8C9D3
arb=112143536284a1d1e5f4j1l2m5n5o4q2r3u1x2z3 arc=243243617494d4e1f1h3k3n2q2s4t3u3v3B1C1D1
are=042433425464768194a5b8c3d3f1g2h1i4k6l3m3n2o3q4r4s2t4u9v3w3x5y6z8A6B2C4D3
ari=05142534445464758196a6b7c5d5e1f5g5h4i8j4k6l7n6o3p2q6r4s4t5u6v4w5x6y6z6A7B6C6D4 arj=a2c5p2w4y1
ark=031132556473a2b3c5g2h3i4j4n3o3q2r4s3v2w2x6y3z4B1C5D1 arn=012231447191a1b2d1e4g3i2j1k1n2q2r2s4t1w3x2z4D1
arr=254152617395a1b8c2d3e3h1j5k3p5q5r2t3y4z3D2
art=05112733455566768896a5b8c4d7e9f8g3h7i5j2k7l5m7n5o4p8q6r5s5t6u6v3w4x5y5z6A2B4C4D3
aru=42a2c3d1g1h1i4l6n3o3p1s1u2x2y1A3 ary=0175i2n3s3x2B4C1 arz=92p1s5 ará=e1f4h2j3 arë=y6 ară=u4 arī=o6
arı=18C8 as_=08142432455467798999a8c4d4e8f9g4h4i6k2l5m6naobp6q7r4s3t9u2v3w3x5y6z6A2B8C3D4
asa=112231448193a3b3c3e4f1g2h1i7j1k2n4o4s4t1u2x5y2A5B7C4 asc=2392e5k4l1m2t4u2
ase=0121315261758292a5b2c3d2f6g5i1k2n1o2q1r2t2u3w6x1z2B5 ash=72g1x6y6A5
asi=061622334152637293a4c4d1f3g3i7k3m2n6o3q1r3s2t5u3v3w2x6y3z2A5B4C3D1 asj=r5
ask=31517183a2b8c3g2i2j4n2o3r1s2x2z1A4C2 aso=013243728492b5c1f5h1n1s1v2w1x3B2
ass=031324546575a4c7d5h4i1k6l1m3p3q3r4t4z3A2D2
ast=0424364254637695a8c7d3e2g7h2i3j4k5n4o6p3q4r4s6t5u5v7w6x3y5z5A1B4C3D4 asu=11a6b8c3i3o1u1w1x1y1B3
asy=i1s2B6C3 asz=h6s3 ası=18C8 asť=v4 at_=081428344457657791a4b3c7d4g4h6i8k1l4m7n2o1p6q7r4s5u7v3w3x1y6z6B9C5D1
ata=02142533425261728694a6b8c4d2f3g5h5i9k7l2n4o3p5q1r3s5t4u4v2w3x3y4z3A9B8C3D3
ate=052436455565788494a6b8c4d5f3g4h3i6k5l8m3n3o3p1q5r6s4t3u7v6w6x2y4z5A2B3C3D2
ati=04112435425666788294a5b5c5d8f5g6h5i5k6l9m8n4o3p4q6r5s2t6u5v5w6x3y6z6A9B6C4D3
ato=032234415262738694a3b2c3d2f3g4h5i3k8l1n3o4p1q2r3s5t4u4v4w5x2y4z3A4B4C3D1 atq=l6
ats=03255161a5b1c1d3g5n4o3q7r2w1z4 att=546473a1c5d3h4k6m4o4p3q1r5z7C2
atu=03112332415262738293a6b8c3d2f1g3i7j1k3l7n1o4p3q2r3s4t3u5w2y2z2A4B4D1 atv=j3n2o5 atz=62b7 atá=e5h5 atë=y5
ató=h5t1 ată=u6 atī=o4 atı=14C5 au_=22495163b2d7i7j4n4q2u6A5D4 auc=65d1l1m3o2 aud=21a2b2c2d1n5o4 auf=66
aug=026272a3l1n6o5q2r2u2z3B2 auk=b4c3j1n5o5s1 aup=63b1c5i1 aur=223291b7c1d2h1k2n6o3u1v1z1
aus=0122677491a2b2c4d3g1i2j3k1l5m6n7o5t1u2D1 aut=2333647293a2b3c4d5f3g2h2i3k3l5m4n4o5q2r1s2t3u3v3y3A1D3
aux=d5l2 av_=113251a4g2n2o1r8v2w2z8 ava=112433728792a6c6d3g6h3k3n5o4r1t3u2v4w4y2z1C4
ave=223354738292a1d4f1g4j4k3l4m3n1o1q2r3t2u3v4w3y6z2
avi=22344252728492a2c3d2f2g5h1k2l1n6o3p1q2r2t2u2v5w5y1z2B1C1 avl=g4w4 avn=3455g5r4v4w6 avs=31v1w3z3
aw_=4271p2s2B5 awa=72g2i6s4x4A5B7 awi=01i1s5x3A1B6 awr=44 ax_=p3x5 axa=f2l1x9 axe=f1x5 axi=16f1l4v1x1
ay_=1551617592d2g1i1k1q2r1xaz1BaC4D5 aya=1591d1g1i6x6A8B8C6 ayn=x6B3C3 ayo=93x4A4B6 ays=72d2x5B2D2 ayı=13C6
az_=11b4f2h9s4v2w1C3 aza=1892b5f2g2h2o1s1u2w1A1C4 azi=137181b7g6h2k7n2o1u2w3y2A8C3 azz=h1k2p8 ază=u4 açã=t6
aí_=e5 aío=e5 aís=2192f5t2 að_=j9 aðu=j6 aña=94 año=95 ačk=g5 ağl=12C6 ağı=11C4 aħħ=p4 aĵo=84 ał_=s4 ała=s5
ańs=s5 aşl=15C4 aşı=15C5 ašk=w5 aţi=u7 ať_=v4 aŭ_=89 aŭe=84 aŭt=84 aż_=p5 ażl=p5
ba_=233393a2g4h6i1n6o5p3s2t2u3v3w3x5y2A6B4C1D2 baa=03q1x6A2 bab=b5x1A1B4 bad=2161b3h1i3x7D1 bag=51i6B4
bah=62i6p1x3A3B6 bai=0122b6e5f2i2n3t3 bak=b5i1r2B2C2
bal=0223335263748192a2b5d3e3f5g3h3i3k1n4o5q3r3t2u3v2w2x4A4B4C2
ban=0211234354647493a1b4d2g3h8i7j1k3n3q3r4t3u2v1w2x5y4z4A3B7C2D6
bar=02132432445263728294a3b3d3e2f2g2h2i5j1k1m4n3o1p3q3r4s3t3u2w3x7y3z3A4B2C3D1
bas=022352617492a1b1d4f3i2k3m2n3o6q2r2t2u1x1y4z2B4C3D1 bat=1122b7d1i5k2l2p1u1B4C4 bau=64e1 bay=51x3A3B7C1D2
bağ=11C5 baş=15C5 bb_=h6 bbl=k4p4 be_=52627392b6d2f2g3h5k1o2t2v2w3x2y1A2 bee=0272q2x6 beh=03b5q2
bei=4265b1e5j4m3n3o1r3 bej=53p1 bek=0562b1i1q3 ben=2232445565b1f4g3h7i4l4n4o1q2r3u1v2w3z2C1
ber=062433435667768894a4b9c2d4f7g2h5i8j7k3l7m5n2o3p7q6r6s3t3u3v4w4x1y3z7A2B3C4D4
bes=05546572a2b7h2i4j1m5n1o1q5r4w2z3C2 bet=0343556273b4h2j1l8n1o3q3r4y2z4 bez=32516581b3o2s2v2 bha=e6 bhe=e5
bhf=e5 bhr=e5 bid=b9f2i1p2B1 bie=056393d2o4p5q3s4u1v2 big=81x4B4 bij=g3o5q5
bil=16213352637191a1b3d2f2g4i2k4m3n2o2p6r3t1u4v2w6x4z4A2B6C6 bir=19f1j1n1p3w1x1C9
bit=112531718493b3d2e5f3g4i2k6l2m4p1t6u1w1B1C1 biy=x5C2 biz=b5h2 bié=93 biể=D7 bl_=1445p1
bla=0111233343538695a2e1g1l1p3q1r3v3w2z4B2 ble=1124435661748194d4f5p1r6y1z3 blj=g2w5 bni=p6w1
bo_=3691f1l1n1t1v7w2x4A6B3 bod=3146v1 bol=2232415393g3h2i2n3o5t3u1v6w3x6y2z4B2C3
bor=03223354758592b2d2g3h3j5k1q2r2s2t1u2v3w3z4A2 bot=71b3y4
bra=0324334151637393a1d1f2g4h1j1k3m3n2o2q3r1s3t6u3v5w4x2y2z1B2C1D2
bre=03264253637296b1d6e4f5j1k3o1q1r2t3u1v2w3y3z1B5
bri=0323324453627494a4c3d3f3g3h1i1k2m2n2o2p3q3r3t3u5v2w3x1y3z3B2D1 bru=05546272a1o2p1q4r5u4w1z4A2
bu_=16324381b1g2i2o5p4v2A8C5 bua=i7l1 bul=11b3f1i2o1u2x1y2B1C6 bup=i5 bus=4171f1l8 but=1173b1d2i4B2 buu=x5
buv=n4 bwa=A4 bwy=44 by_=04345577d1r4s3v4z2 byd=46r1 byg=4154r5z3 byl=37 byn=45 bé_=24 bém=t3 bìn=D5 ból=h5
böl=C5 büt=16 bči=w5 bės=n4 bħa=p5 bưể=D4 bể_=D5 bểc=D5 bển=D6
ca_=1127325362738197d1e1f5g7h2i1k7o2q2r3s7t7u6v5w6x4y3z2B1C5D3 caa=x6 cac=2293f5s1 cad=23427195d1e3f3t4u2x4
cai=42d4e2 cal=11247695d4f5k5q2t6u5x4A2D3 cam=23417294f3i5k4t4u2D1 can=112545768296d4f2g2i2k5l1t6u4x3B1C2D3
cao=e3D5 cap=247192d1k3l1t2u2 car=11254351617495a1d4e1f3g3h1i4k5l1q3r1t5u7w1x5z3B1C1D3
cas=24417295f6k4t5u2x1D2 cat=257592d4f1k5q1t3u5D1 cau=l5o2 cce=72f2k4l2u2 cci=2594d1f7k3l1 cco=71k4
ce_=0221385363778194a1c2d7e3g6h2i2k5l1o2q4r2s7t3u6v5w4y1z3A1B3C6D2 cea=7192d1e8g2h2n3q1t2u4D3
cel=2434718593d2f1k2l3o2s2t3u5v3w3x3C2 cem=327281d2f5l1q2u2w1z3
cen=243442537594d4f2g2h1k5l5n4o4q4s3t7u4v4w2z3D2 cer=234254738594d3f3h1i1k2l4o1s2t4u4v1w2z3D1
ces=233351748595d4f3g3k6l5n1o3q1s2t5u5v3w2y1C1 cev=86w3
ch_=0221394753697692a1d2eag1h1i1k1mao1q5r2s9t2u1v9z9A1B1C1D7
cha=0223344453667594a2d6e7g3h1i3k3m6n2q6r3s5t4u2v4w2z3A7B1C1D4
che=03223344536a7493a2d6e6g2h2i1k7m9n2q6r2s4t3u3v3w2x1z3A4B1C2D3
chi=213344667594a1d4e4g3h2i1k6m2n2q5r1s3t3u5v3z1A7D6 chk=m4 chl=3265e1m5v1C1D1 chn=33416571d1e1m2s3v2
cho=3643637493d2e7m2n2q3s6v6A3D4 chr=023243516471e4m2q4s1v2 chs=65D1 cht=3267e9maq7 chu=32426471e9m4v2A4D4
chw=4564 chy=3245v1 chá=35e4v5 châ=D6 chí=D4 chể=D6 ci_=2235g6h1k4l2s6u4v5w4y1C4
cia=263252758797d4f8h3k6l6n3q2s4t6u5v5w2y3z2B1D1 cid=228195d1f3k2l1t6D2
cie=243252748596d5f5k3l7o3q4s7t4u3v5z1D2 cij=g7n6o6w5 cil=117291f1i2k1l2o4u1y6C2D2
cio=258896e3f6g2k3l5n2o3s2t5u1v2w1y4 cip=26738295d3f3k4l6o1t5u3 cit=237491d2k5l3o4q2u2w1 ciu=2493k2l3s1u2v2
civ=l6 ció=2798f9h4 cja=s5 cji=s6 cke=516473d1m3r1v4z4 ckh=z4 cki=s6 cká=34v4 cké=36v5 cký=36v6
cla=11237292d2f6k2l5t2u2 cli=21k4t2 co_=2131728897d2f5g1k7l3q1r1s2t6u1w2x3B1D1 cog=k1l5 coi=e6f1 coj=86
col=24427494d4f4k6l4t4u4B3D2 com=274151627798d7e6f7k8l6q4t9u7v1x1B3D2 con=2743768698d7e2f8k8l8q4t7u6D4
cop=2142k4l1u3 cor=24427494d4f3k5l4q1t4u4w1D2 cos=2394e2f3k4t4w4D1 cou=336275d5m2q4r4v2z1D1 cow=s5 coñ=f4
cri=247394d4f1k4l5t4u4 cré=d3 cs_=2473d1h3 csa=h7 cso=h4 ct_=75d1q5u3 cte=257391d4f1l1q2u3
cti=11237593d5f6h1l4q3t1u4B2D1 cto=23427495d3f6l5t1u4 ctu=237294d3l3u4D1 cu_=e4g2o2u6C2 cua=94 cue=94
cul=247394d4e2f4k1l2t4u5C1D2 cum=f1l5u3x1C2 cur=227392e1f3k1l4t2u5 cut=21u4 cy_=72s6 cyf=46 cym=46s1 cyn=47
cza=s5 cze=s6 czn=s7 czy=s6 các=D6 cès=26 cí_=37 cíp=t4 có_=D8 că_=u6 căt=u4 cţi=u4 cểa=D8 cển=D4
da_=02172734455362738398a6b7c1d2fag7h3i8j7k7l5n4o6p6q2r4s5tau4v5w7xay3z5A6B4C9D3 daa=05c2q3x7B1
dad=1122428197a2b2f9t8x6z3A3B2 dae=0322447292d1h5i3l3n2o2q1t2A2D6 daf=1642 dag=0453b5l1q2r3x5z4B1
dah=12i3j1x5B3C3 dal=14223344517192a4c1f3g3h5i9k6l1n5o3r4s1t1u1v2w3x6y2z2B4C3
dan=0217223244577192a2c3d7f1g5i8j1k2l1n4p5q2r4s4t2u2v3w4x8y1z5A2B3C7D3 dao=e5 dap=h2i4 daq=p5
dar=142245627291a1b6e5f3g3h5i8j5k1l1n5o5p3r1s2u3w3x4y3z4A3B3C4 das=1141668294a3c2e1f7h2i2l1n4o6t5z1C1
dat=042233445272a3b4d2e1g2h2i2k4m6o3p2q5r2u4v2w4y1z3B3 dau=47b4n4o4 daw=41p5s3x3 dax=16x5 daļ=o5 daş=15 dbo=53
dby=53s1 dd_=184ap9z7 dda=114652l1p2x5z1 dde=034553m8p3q3r4x1z2C2 ddi=1148j1p8x2 ddo=47 ddw=45 ddy=45
de_=082b34425967758a9ca7b8c2dbe6fag4h4i4k6l5m8n1o3p1qbr8s3tcuav5w4x2y3z8A4B3C9D4 dea=4171b9e7f1l1p1u1
dec=213242728191f5k1l5q2t2u3v2w1z3 ded=4374b1m2n3C1 dee=05a1b6m7q7x4 deg=42a2k3m4n1x6y1A2 dei=2144k5l1t2
dek=0185a2b4c2i2m4r1s2w1y1B1C4 del=0629334257647298a4b5c4d1f4h4i1kal1m3n3o1p1q4r7s1t2u3v4w6y1z6A1B3C3D1
dem=112233415266728192a1b1c1f3i1l6m4n1p6r2s2t2u2w2y1z3C2
den=052535425968748196a3b6c6d3e4f5g3h3i6k5l4m7n4o4p2q7r8s4t6u4v6w3x2y3z8B2C7D3 dep=25728295d2f3n1q5s3t5u3v1w3
der=08243345596a768495a3b3c2d3f9g3h3i4k4l3m9n2o4q8r7s3t4u4v3w2x2y5z7A1B2C5D2
des=04263255677496a5c4d8f7g2h1i5k4m2o3q3r3t6u4w2y2z6A2B1C2D2 det=586481a3b3c3f2h4k2l3r8y4z7 deu=064166b1d3l1
dev=327285d1o2u1w1C4 dez=61b6f1h3q3t1u2 deţ=u4 dež=w3 dgi=52 dh_=e8y3 dha=e5p5x8y2A2 dhe=e4x6y9 dhi=l1p1x6y5A2
dhj=y4 dho=p5x2 dhu=e8x4y3 dhë=y4 di_=142233475181a5c1d2g5h3i9j7kal7o3p5q1r1w6x4y5A7B4C5D2
dia=02243146517494a3b4c2d3f3h2i6k4l3q2r2s2t6u4v3w1y2z2A3B2D1 dib=i4o1x3 dic=2432728195d2f6g5k4l6q3t3u3v2w1
did=114192a3f1i3n4p1t2 die=0b213253697392b5d4k1l4n4o6p5q6r1s2u2v4z2D2 dif=2343718592d2f1k2t1u2
dig=051545536285f4h2i3l4m4q4r3x4z4B3 dii=l1x6 dij=g6n5o2p7w3 dik=011383a1b4h5i5n1p2y2A2C2
dil=1642a2f1i3p1w2x1C5 din=04152334445362758192a5b5c3d2g6h2i3j2k3l2n6o3p6q3r2t2u8v3w4x3y3z3A2B4C3 dip=i4k5l1p2
dir=1823447293b5d2e6f1i5j4k3l2n1p1t3u1w4x4C7
dis=032533435464758696a5b1c4d4f5g2i5j1k5l7m3n2o3p2q6r4t5u4v3w1x4y4z4A3B4C3D2
dit=0622517391a3b5d4f1i4k2l1m3q2t1u2y5z1B1 diw=45 diể=D6 dje=g4w2y4 djá=h5 djé=h5 dka=x6
dle=34425371j1r3s4x1z2 dli=556381a1e2r4v2z2 dlí=e6 dlı=17C2 dmi=012151a1d2f1l1n2o1p4r2s3t5u2v2y1z1
dne=33g2m3s2v5w3 dni=3252g5o1p2r1s7v1w4z4 dno=35g6m2s4v5w4 dní=37v1 dný=v4 dně=34
do_=01223544718899b7d1e7f8g4i2k6l5m2n4o2q1s6tau1v5w4x5y3A3B4C1D3 dob=35e1g3s2v5w4 doc=2191d1e1l5q1D1
dod=45y3A2 dog=45A3 doj=84n3o2 dol=113246c1f4g2h2o1s3v2w4A1C2
don=0123425161738693a1c2d4e5g3h3i6k2l3n2o2q2r2t1u2w2y3z2A1B3C1D2 doo=03q6x5
dor=04253142648195b1h2k1n2q3s2t5u1v1y5z2B3D2 dos=1122334196c3f8g1n3o2s1t7v3w1y2B3 dov=34g3k2n2u2v5w4 dow=s5x3
doğ=12C5 dra=03213245527191a1d1f2g3i2j1k2m4n3o2p3q3r2s1t1u2v2w3y2z5C1 dre=244355637292a1d3g2j2k2r5t1u3v1w3y3z2
dru=35g6n1o1p1s2u2v4w5 drž=g5w3 ds_=0223546274d2j4k1o4q4r3z5 dsb=52 dse=0353a1q4 dsp=52
dst=033355g3q3r2s2v3w3z2 dt_=5765h1q5r6 dti=53B1 du_=113545a3b8d8g4i1j2n1o5p9s4u1v4w3x4C3
duc=2231527494d3f5l1q2u4v2z2 due=21b3k2m7 dui=05b4d2e7q5 duk=5185a1b2i4n1p5r2s2v1y4B1 dum=81a1f1j5l4
dun=1163b4e1f4i3m3x1A3 dus=0142a7c2i1l2o3r3u3 dut=81b7k1 duğ=15C3 dvi=5381g2n2w3 dwy=45 dy_=364372s4v5y2
dyn=45n1s3 dz_=o4 dza=o1s3v5 dzi=84o6s7v4 dzt=s6 dzī=o5 dân=D7 där=z4 déa=e5 déc=d4 déi=m8 dép=62d5 dër=y5
dës=m6y4 död=z6 döv=15 død=51r4 dā_=o5 dě_=34 dı_=C5 dır=16C7 dži=n6
ea_=227394a1b9c2f1g2h1i2k4l5p1t6u8z1A4B1D3 eac=72e8u1 ead=7392a4e6f1l2t1 eag=7281e8 eak=a1b5
eal=224152738393a4c1e6f3k2m2r2t3u3 eam=1173a2e6l1 ean=4173a2b7c1d3e7g2k1l2t1u4y1z1B1 ear=214175b5eal1B2
eas=758192e6l1u3 eat=2252617591a2c2e3k3l3p1r1t1u2y1z2 eau=d4q1u1 eaz=u4 eb_=45a4o4p4w2x1 eba=012161g2i6q1r1
ebe=025165b3f3g1h1i5l2q1r1v1w2C2 ebl=86p1 ebo=043651q2t3v7z2 ebr=052352627293a1f1i1k1m3o1q4r2u3v2w2z3A2B2
ebu=416181i7l2m3w1 ec_=2334d4l3s3u1v4w4 eca=217191f1g2i6k1u1 ecc=2292f5k4
ece=2151738594f5k2l4o1q2s2t3u4v2w2x3z3C3 ech=3645657293d2h1man1q4s5u3v4
eci=223251748296f5g2i2k4l4n1o3q1s7t5u4v1y2z1C2D2 eck=3564s5v4z4 ecl=f5k3l5t2x1 eco=2242748993d2f5k5q1t2u3
ect=25437695d5f6h1l6q3s1t3u5D1 ecz=s4 ed_=0512334658637992a6c1d2g3h2i1k4l2m3p3q4r7s2u1v3w6x7z7A1B2C2D3
eda=01223243518293a4f4g4i3n3o3p2q2r2s1t2u1v3w4x5y1z5C1 edd=49p9z1
ede=06223557657294a4b2c3f1g3h5i1k5l2m5n1o4p6q6r5s3t4u3v4w5x2y2z4C5D1 edh=p1y6
edi=04162434475363748195a2b1c2e1f5g5h4i3k5l4n3o1p2q3r2t4u5v4w4x1y3z2A2B1C7 edn=36g6m3s6v6w5
edo=33438592b7c1g3q1t2u1v4w2x1y2D1 eds=023255g3q2r3s2v2w3 edu=437185a2b1c2f4i2o1p5x2 edz=85o4s4v5
ee_=046274a5c4k1m5q3x8A1 eed=037284a3m3q3x7 eef=q4 eeg=a1x5 eel=06a6c4m2q7x6 eem=03a4m5q1x2
een=065175a3b5c7m7qar1x5 eer=076172a5m4q6x6 ees=04a6c4m4q4x4 eet=0172a4b3c4m7q1 eey=x6
efe=224161738492f5l4p1r3t3u2C1 efn=45j5 eft=54j4m2q3z3 efy=45 eg_=024561a1g4h5j5m5p1q2r3w1
ega=01244261728693a5b1e1g2h2i5j4k2l4n1s2t3u3w7x4y1B2 ege=04546572a4b5h4i2l4m5q5r4u2z4A3B2 egg=k2r3
egi=032632415464748195a2b7g3h2i2j1k6l5n4q6r3s4t6u5v2w4z3 egl=2341j4k4l1 egm=x5 egn=2155h3j5k3r4
ego=03234294b3f2g3k1m5o1p1q1s8t2w2x2y3B3 egu=248193a3b3f5j5k3l1m3n1o2s1t6y2C2 egy=h9 egħ=p7 eh_=i6p1w2x4
ehe=0264a1b2h3l2p2A4 ehi=a2b1c3i1p2B5C3 ehk=a5 eho=02345181q3v5w2 ehr=1164C3 ehö=64
ei_=04234765a3b4c3f4h4i2j1k6l5m4n4o2q3r4t2u7A3 eic=4366e1o1 eid=054463a4c3e7n2o6q5r3 eie=0462m3r3
eig=416372d1j7n2o1q1 eik=c3j4n5o3 eil=034465c4d3e5j1q3u1 eim=63a1c3e2j7m2n5r1
ein=05213146526a7292a3b4c4d3h2i1j9n3o1q4r3s2t3u1w1z1C2D3 eir=4573e4f2j5o3t7 eis=02445366a5c6e4f1n5o1q2r2t2z1
eit=044667a1c4e6f9h1j4m2n1o1q2t3 eix=25 eið=j4 ej_=3181s8v9w2y4 ejd=53 eje=5391h2s2w3 ejn=33p6 ejs=3251g1s6w1
ejí=34 ejš=v4w2 ek_=06357182b7g2h8i3n1o5p1q4s5v3w4y2C6 eka=0262a3b1g4i5j1n3o2s3v2w4y1A6B1C1
eke=07b1g3h5i1q5r2v1A2C2 eki=a2b4c2g2h1i2j1n3o2s1w1y1z1C6 ekk=01a1c1j3p5r3 ekl=3185m5o2C4
eko=033282a3bac1g4i3m2n2o2p1s1v3w3y2z2C1 eks=045484a6c4g3i3n3o4q3r4s3w1y3B2C2
ekt=041234546487a4c2g4h3i2m4n4o5q2r5s4v5w4y4z4B2C5
el_=07142a3547566675869aa7c2d5f3g2h6i4k9l6m8p6q8r5s4t4u5v4w4x5y4z6A2B4C6D2
ela=04122332425262738294a4b6c3d2f3g5h2i7k3l5n1o4p1q3r3s3t6u3v3w4x4y3z6A2B2C1D2 eld=0543516373a3b1j4p2q6r3C3
ele=062436425565758594a7c5d1f5g4h7i4k4l4m6n4o4p5q6r5s4t5u7v5w5x3y5z4A4B3C7D1 elh=h2t4
eli=062334425663738593a6b3c7d2f6g5h3i4k3l5m4n6o4p5q6r5s3t2u3v4w6x2y4z3A3B4C6D1 elj=03a1c2g6h2j2w7
ell=0426324657667594a5c7d7e1f1g1h5i2j2kal4m6o1p3q4r8s2t3u2v2w2x4y4z7A1B2C5D4 elm=123161c5h4C1
elo=02233343738493a2c4d3g4h1i3k1q1r2s3t5u5v4w5x2 els=062732576372a2c2d2h5j5o3p4q5r7s3v2z6C1
elt=025465a5c5h4m5n1o2q6r5z2 elu=82a2c4g3i5j1l1o2s2u3w2y2 elv=53h5r4 elw=42m6 ely=024172c1h7 elä=c5z2 elü=h4
elā=o4 elő=h5 em_=0421384355677383a4g5h5i3j7l9m8o7p7q3r3s7t8u2v3w8y2z3C3D1
ema=032432425264728194a6b6c4d3f2g5h1i5j2k3m2n3o2q3r2s2t4u2v2w3y3z2A1B3C3
emb=04245364758494a3d5f4h4i6k3p4q5r3t4u5v3w4x2y1z5A5B4
eme=0524325366748393a3b1c2d7f7g6h5i5k4l2m6n2o6p4q8r3s2t2u3v5w4y4z3A2B1C5D2 emm=53c3p5r2z1C1
emo=011121324151728292a1b1c1f3g2i1k2l5n3o2p1r1s1t2u1v2w2y1z2B1 emq=l4 emš=w3
en_=0a2836465b6b77889aa3bacbd9e5f9g5h9i7j1k3l2mbn1o2p6qcrbs5t4u4v5w6x5y7zbA2B3C9D5
ena=042534415264728694a3b6c4d3e4f5g6i6k3l2m3n5o5q3r2s2t4u2v3w5x3y3z4A2B2C2D1
enc=243351758596d5f6g3h3i3k1n2o2q2s5t5u1v3w2y4B1C2D1
end=072332435766748595a7b5c1d4f5g2h7i6j5k5l8m2n4o2p3q6r6s2t6u2v1w1y7z4A3B3C5D2
ene=052534445665748596a6b5c4d1f3g5h5i4k6l5m5n4o4p2q4r7s3t2u4v5w5y3z3A4B3C5D1
eng=04234253647492a2b3c2g3h4i8j5k1m8n3q4r5u2z4A4B6C2
eni=05112533445363738793a4b2c4d2g6h3i4k3l3n5o4p1q4r3s7t2u5v6w7y3z3A3C6D1 enj=g5i4w4y2
enk=02516383c4n5o1q2r2s1v2C1 enn=03213245546372a3c5d5h3j8k4l1m4p1q3r5s3v3z3D2
eno=0322344361718594f4g6k3m4n5o4q3s1t3u1v5w6y2z3A2
ens=072435415766748295a2c5d5f5g4h3i3k4l5n2o5q6r7s2t7u2v6w6y1z7A8B5C2D3
ent=062936445667788799a5b5c6d9f9g5h6i6j1k9l9m8n6o6p7q9r7s6t9u8v6w5y6z6A3B6C5D5 eny=223241h3i4n2x1A6
enz=6391f3k5m5p4C1 ená=34v5 enä=c4z1 ené=34h1v4 ení=36v4 ený=35v5 enā=o4 enţ=u4 eo_=8193e5k3t1A4B3D5
eor=023152627291a1c1e5i5k1l2o1q2r1u3w1y1z2 ep_=0421q2 epa=022551728195a1b2g1i5n2o1q5r1s3t5u1v1w3A1
epu=0333617181d2f1g4i3k1o2r3s1u3v2w4y3B1 equ=227293f3k1l6t3
er_=092835475c6b798696a5b1c4d7f7g5h6i7j9k7l5mbn3o4p1q9rcs5t6u5v6w6x6y5zaA4B5C8D4
era=052634445465758697a4b9c3d2f7g5h3i8j6k6l5m4n5o5p5q4r4s5t6u6v5w4x4y5z7A3B5C4D2
erb=034453657191a1b5d2h2i6m3n1o1q3r2s1u1y3z2B1C1 erc=2341728194d3f2g2h3i1k3l5m6s1t4u2C1
erd=0511214353648192b5f7h1i4m4n1q7r4t2C5
ere=06112533415866768894a5b8c3d2f9g3h7i4k6l6m9n2o2p2q6r8s3t4u6v4w4x3y3z2A4B2C6D2 erf=02214353647291k1l2m6r3z2
erg=05213254657292a3c2d2g1h2i3k2m3n2q4r4s2t2u2v2w2y2z5C3D2
eri=06152535445766768596a7b6c6d3f4g6h6i7j4k7l8m4n6o6p3q7r6s4t6u7v6w6x3y7z7A4B4C9D4 erj=h3i4j6p3w3
erk=065264b1c4h2i5j5m4q5r5w2z5C4 erl=04536572a1b5d1i6j3m5q6r3z3C5
ern=052435415766768594a3b1c2d5f5g5h3i5j7k4l1m4n2o2p5q4r5s4t4u4v5w4x2y3z6B3C3D3
ero=032234425262728396a1b4c3d1g4h2i2k5l1n3o3q3r1s5t4u2v5w4y2z2B4D2
err=022554647395a2b7c3d5f4h2j1k4l4m3p1q3r3t4y3z3D2
ers=082533435667778695a2c3d6f8g3h4i5j4k5l7m7n3o5p6q8r6s4t4u5v3w2x1y5z6A3B4C4D3
ert=052432445466748495a2b8c4d4f1g1h5i6j4k4l7m6n3o2p7q5r6s2t5u2v2w1y2z4A1B1C2D1
eru=32536483a1c5g3i7j5l4m3o2r1s1u2v2w1A3 erv=0423335362748693a2c1d3f3g1h4k3l5n1o1p2q4r2t2u2v3z2 erw=044364q2s5
erá=35e1f7h1v4 eré=35h4 erë=y5 erð=j6 eró=t4 erü=h5 erý=35
es_=082a3546576879819aa8b3c4dbf8g4h8i5k5l8m4n6o8p5q6r7s4t9u5v5w4x2y6z7A4B7C4D7
esa=122443628496a2b4f2g2i6k3n3o2s1t6u2v1w2x1y3A2C1 esc=25647295d1f5k4m7q3t4u4
ese=072433415265758394a4b1c2f6g2h4i3k7m5o1q3r4t4u3v4w4y4z3A2C2 esh=x3y5A3
esi=042331415363748295a5c5f5g2h2i7k5l1m2n3o2q2r4s3t4u2v2y5z3B2C8D1 esk=05365481a5b9c4g3j1o1r4s2v4z1C2
eso=01213141628593b1f4k1m5n1o1r1s1u1v3w1y2B1 esp=02263152718597b1d4f5k2l1m4n3o2q2r2s3t6u2v1z3B1
ess=0324546575a4c6d5h3i1j7k6l6m4o2p5q3r4t5u1z4B1C2D1
est=072835445766768898a8b7c7d9f8g6h4i3j1k6l9m5n5o4q7r7s6t8u9v7w6y3z5A2B4C4D3 esz=h6s4 esë=y5
et_=082434415a667592a4c6d9g4h7i4k3lam9n2o4p9qaras3t2u3v3w4y9z9B2C5D3
eta=0224335361728194a5bac5d1f2g5h1i6k4l6n5o3p4q2r3s3t4u4v4w6y5z4A2B2C2 etb=h3o2q3
ete=0523345565748193a5b5c5d1f3g2h6i3k2l4m5n2o3p1q4r5t4u3v4w3y5z5A1C3 eth=4872q1y4
eti=031523335262738492a4b3c2d2f3g4h5i4j2k3l4n5o3q2r1t3u3v4w4y6z2A2B1C7 etm=17C4
eto=022133418192a1b2c3f1g2k2n4o4s4t3u1v4w5y4B1 ets=012153a3c2g3h3o1q1r4v1w1z4
ett=03546373a3c7d4h7j2k7p6q3r7z7A2C3 etu=a4b2c3g2i2j2l4n6o5u1w1y3 etz=64b3m5 età=k2p5 eté=h5 etë=y6 ető=h4
etų=n4 eu_=022546d4f4t4u1y1 eud=45c1 eur=062352637191a3b1c4d7g2h3k3n3q4r1s2t1u4v3z2D2 eut=66c2d2 euw=q3 eux=d4
ev_=3356a4w5z2C1 eva=02245293a5c4d1f2g3k3n1o2q1r1t1u2v2w4z1C1
eve=03223454758492a1c1d2g5h5k2l2q5r4t4u2v4w4y6z2C1
evi=0211223251738693a3c3d1g3i1k3l1n1o5p1q3r1t3u3v1w4y2z1A1C4 ew_=526174d1p8q1r1s1z2A3D2 ewe=0662m5q2A1
ewn=45p1s2 ewó=s6 ex_=71l5p5x2 exc=l1t3 ey_=012152627593c1d3i2k2q2r2t1u1w1x6z3A3B1C4D1 eya=12x5A2C5 eyi=11C4
eyn=16j1x6B1 eys=j4x5 ez_=2194b8d1f3g1h5p1s5t2u2v2w1y2C2 eza=91b6f1g2u1w2y1A5 ezd=h2v4w1
eze=336581b3g3h6o3q4s2t2u4v1w2y2 ezi=355163b7g7h2k2m3n1q4s2u3w3y1A2C3 ezk=b7 ezo=81f1w4y1A1C1 ezz=k2p6 ezé=h4
eç_=16 eë_=04 eð_=j6 eða=j8 eñe=f5 eća=g3 eći=g3 ečn=35v2 eđu=g4 eği=C4 eġ_=p5 eħe=p4 eľk=v3 eľo=v4 eś_=s5
eşi=C4 eşt=u5C2 ešk=g1w4 ešu=o4 eţu=u4 eže=n4w3 fa_=2143j5o1p3A3C1 faj=h5 fan=44516283f1j4k1u1w1A8 fao=e5
far=445285e6f1j3k1r2v1x4z2A2C2 fel=01114662h6j2r2u1 fen=2144516482f2h1l4m5p1q1r1
fer=0124465264748594d1f2g1j4k4l3n1r3t3u4w1y2z1C2 ffi=435173d2k2l5p1q1r1 fi_=1642j4p2u2
fic=2433527495d3f3k5l6o1q2s2t4u4v3z2 fid=f1l4p3 fih=p4 fii=u4x2
fil=0123334254637391a4c1d3e1f1g2h2i4j2k4n2o2p6q3r3s2t3u3v4w2y5z4A2B1C4 fir=31517482e1f2j6l4m8r1 fje=r3 fjo=r3
fl_=p4 fna=j5p1 fni=41j5 fod=4753 foi=d2t6 fol=43536272h4m2r4u3z3
for=03132534455965778695a2b1c3d5e5f4g3h6i3j1k5l2m4n4o4p2q3r8s4t5u5v4w4y5z5A3C3D2 fos=e1f1p3u6 fot=32r3u2z3
fou=2674 fra=052634435765738195a1d7f2g3h3j5k6l2m3o3p1q6r7s5t5u4v4w5y3z5C3
fri=06214353637291a1c1d1f1g2j4m3n1o1r3u1w1x4y1z3A3 frj=j7 fro=214376b1f1D1 frä=m7z2 frå=z6 fsh=y4 fst=04j2
ft_=42546572j1m5q4r2z3 fte=556373p2r4z4 ftv=r3 fu_=41j4k3p1A4 fue=96l2 ful=71j5
fun=233252618593b1f5j2m3r2s1t3u2v2y4z1A1 fyd=46 fyl=42r4 fyn=45 fyr=42j6 féi=e5m2 fél=h5j7 föd=z7 för=j4z9
fød=55r6 før=55r5 für=65 fın=12C5 ga_=012431628294a7b1d1e1g5h3i6j7k3n4o4r2s3t4u2w8x8y8z5A5B9D2 gaa=02a1q2x8
gab=61b6e3f1o3x1 gac=e8x4 gad=2242518392e1f2o6t2x3 gae=45 gah=i4B1 gai=42b4e3i6n2o3D1
gal=2244718691a2b1d3e7g1h4i4n6o4r1s2t3u2v1w1x5B5C1 gam=5172i3n3r1B4
gan=032333475463738493a4b1c1d3e5f3g3i8j5k3l5m4n4o4p3q3r4s3t3u3v3w3x5y3z4A4B8C2D1
gar=23435162728194a1b5d2e2f3g2h2i5j6k2m3n3o3p1r2s2t2u2w1x3y3z6A1B2C2D2 gas=718191a3c2e2f1h2i2n3o5r2t2z2B3D1
gaw=p3B4 gay=x2B4 gco=e5 ge_=062357667692a4b1d6e5g3h3i1k3l4m5q6r6t2u2w3z5A4B4C3D1 geb=066581m5q5 geh=0264m2q2
gel=0621435565a3h2i2j1m2n3q5r4s1u1w1z4C5 gem=045165a1i1m7q7t3
gen=051125334557687595a3c2d4g3h3i4k4l7m6n4o1q7r6s3t4u4v3w3z7A2B1C5D3
ger=05234357667491a1b5c1d2e1g2h4i4j4k2l1m7n2q5r7t3u4w1z6A4C4D2 ges=0622536673d3h3m7q5r2z3C4
get=025561h4j4k2q1r4z4 gev=04a3q4 gew=0463m4q2 gez=b4m2q4 gga=i5z1B5 gge=56k2q1r6z3 ggi=i3j4k5B1 gh_=74e5
gha=41e5h1i2A5B3 ghl=e5 ght=0374c1d1e1k1u1A1 ghy=45 gi_=425284a6b3g2h4i5j7k3l2o2r2s2w2z2A4B4C3 gij=g4n4w5
gin=0411233151627492a1b6c4d3e1g1i2j3k3m6n4q3r1t2u4z2A3B5C1D1 gio=2131435363738492d5i1k7l5n4q6r3s4t1z2
gis=214152637284a4c2d2j1k2l2n3q3r3u1z3B1C2 git=2284a2b5h1i1l2r3v1z1B4 giv=54z2 giz=12b8A2 giã=t6 gió=2595h1v1
giể=D5 gja=h2j4y5 gje=h2r4y6 gji=y7 gju=y4 gka=i5B6 gle=234453637292c2d2g3k3l1o1r1u3w4B5
gli=33416472a4d1k7n1o2v2w1y2z2B3 glä=m4 gma=x5B2 gmi=s7 gn_=5471j5r2 gne=215572a1d5k1l1q2r4w1D3
gni=528191d2f4j1k2l6m4r1s1z1 gno=85d1k4 go_=21728695b7d1e8f8g2i1k4l1n2o2s8t4w3x3A5B4D1 gob=4191b1f1x6 goj=84n1
gol=45h3k2 gor=032146a1b4g4i1o1s1u1w4y3z1A2B2 gov=2271g5t1v1w4 gpa=a2B3 gpu=B4
gra=042534435464758395a4c1d5e3f1g7h3i3k5l2m3n5o3p1q4r4s5t5u4v4w6y4z5B2C3D2
gre=0423425363748291a1d2f3g3h2j8k2l4m3n2o2p3q1r5t3u3w2y4z4B3 gro=06426373d4m5q5s2w1 græ=53
gs_=04526273j5o4r2z4 gso=j1B5 gså=54r4 gt_=5565j3m4q4r3z4 gta=x4B4 gte=045362 gu_=4484a4g3i2j7o3s4w1x7A3
gua=247294f6k3l1t3 gue=237394b1d4k3m3t4C3D1 gum=e1j7l1n2o2B2 gun=216393a1b4f4i5j2t5x1B3
gur=2191b3e4f5i1j1k1p5u2y2 gus=02516172a5b2eah1i2n2o1q2r1u2v1w1y2z3B2 guz=b6A3 guí=f5 gwa=45p5A2 gwe=46A1
gwy=45 gy_=72h8 gya=h6B2 gyd=45 gye=h6 gyf=46 gyi=h5 gym=45h1 gyn=45 gyv=n4 gày=D4 géi=m5 gët=m5y2
gör=12h3z2C5 gün=14C5 għa=pb għe=p5 għh=p5 għu=p7 gưể=D6
ha_=1423347193a2c1e7f6g2h2i2k3p7r1s1t6v3x8y4z2A7B3C3D4 haa=02a1c1i2m4q3x7 hab=246194d2e4f3l8t7x5A1B2
had=014272e4h1i2q1r3x6z2A4 haf=4365j6m5 hai=4571a1b1c2e8u1A2D3 hak=12i1A4C1
han=041523324655647492a3b2c3d4e3g2h4i6j6k2l1m4n1o1q3r5s2t2u2v2w1x6y2z6A3B7C3D3 hao=e6 hap=q4y2A1B2
har=021122334456637592a4b6c3d4e5g2h4i5k2n1o1q3r6s3t2u2v3w2x4y2z6A6B3C4D3 has=437493a2e5h4i6t2x5y2A3B2C1
hat=6375h6i2y4A1B3C1 hau=4665b5d3D3 hav=21557287r3z1C1 hay=x8B6C2D4 hch=e5 hde=41c4e2
he_=0322324254677b93a4c4d5e7g4h2i3k7m6n1o1q6r3s3t3u3v3w1x3y9z4A4B3C3D6 hea=73e8 hec=61t4 hed=01445574a2
hee=03c1m7q4x6 hei=05426673a1c4e5j6q4r2t1u1D3 hel=024453627381a5b3c4d1e1h5j4q2r4u1x2y1z4D1
hen=44536873a5b1c4j3l1m6q2r3u1y5z1A2B1C2D1
her=0322334355677693a2b7c2d4g3h2i1j2k2m7n2o1q4r3s3t2u2v2w2x1y4z4A2B2C4D2 het=07a1c1h5k1m5q9r4y6z4 hex=x5
heç=16 hi_=2243a2b2i2k3p2u1x3y3A8B1C2D5 hic=6275 hii=a2x7A2 hij=q5 hil=41627392a2d2k2l1q3u1y1A3B5C2D2
hin=4152637492a4b1c4d2e5g2i3j2k1q2r1t2u2x4y4z1A6B5C3D2 hio=44e6A7 hir=4273i4m6p1x3y2A3C3
his=0111233353647593a4c2d3q2r2s2t2u1v2x3y3z2A2 hit=72a3b4c3g1k1m2u1v1w1y5B1 hiy=11A2B5 hiz=b5 hiể=D6 hja=a4c3
hje=52c2r2y5 hk_=14a5 hkr=y4 hku=y4 hla=3463e6v4 hme=63y5 hne=65e2j2m2 ho_=387493t5v8x4A3D4 hoa=D5
hod=3542e1s5v5w4 hoi=42c1e6 hol=3245556273a2c1d2e2h2n1o1p2q3r4s1v2w1z4B1C2D1 hom=0121728791d3e6f2l8p7t1v2
hoo=0573a2q4x5 hor=21334261748191b6d1e4h2l1q2s2t3v5x4y3D2 hov=3454g3r3v5w3 hoz=h5 hqi=y7 hr_=64
hra=3543e1s1v4w1 hre=446572e3q1 hrv=g5w5 hsi=15 ht_=036574a3d1e7m9q5u1y6 hta=a2c3e7y4 hte=64a2c4m8q4y7
hti=1161a2c5q2y3 hty=c4y1 htë=y9 hu_=3443a1e1m4p5v4x1D6 hue=m7 hui=02e8q2 hul=0362a3e1x3y1A1B3
hum=04213151617291c3d2e2f5l4p4q1t2u2y4z1A7B1 hun=11425163e9i6m3r2A2D1 hur=72e3y5A3C3 hut=a1m4 huu=x3A5 huy=D6
huể=D8 hve=52j8r2v2 hvi=1152v3y3 hvo=54j2r2 hwe=4264 hwn=45 hwy=44 hy_=043371v3 hyd=45 hym=45 hyn=47 hà_=D4
hàn=D6 hád=v4 hái=e6D3 hán=e2D6 háp=D6 ház=34h3 hân=D7 héa=e6 hë_=y4 hën=y4 hës=y4 hía=D5 høj=53 høy=r3 hú_=e5
hüq=19 hể_=Da hểc=D6 hểi=D6 hển=D6 hểt=D5 hểy=D5
ia_=042934435464768898a6b7c7d3e1f7g3h6i8k8l7n5o1q4r5s8t9u8v8w2x3y6z4A9B5C4D7 iac=2192e3f2k1n2s2v5D1
iad=214892e2h2s2t3v3 iae=45l7 iai=44f3h4n7t1 iaj=87n1s1 iak=b6n3A1 iam=42728291f3i1k3l6n5s1t1v2
ian=022432465363768695a2b5c5d3e4f3g3h2i6k6l2n4o1q3r4s4t5u5v4w2x1y5z4A5B5C2D3 iar=224192b6e1f3k2l3s2u3v3A2
ias=1294a4c4e3f5i3k3l3n4s4t5A3 iat=226173a1b2d3h2i1k4l4q1s4u3v4 iau=45n8 iał=s5 iba=1121b2g1i3w1x3A4B4C1
ibe=215261728892a1b2f7g1h1i2k1l7p7r1t1u1z1B1D1 ibr=2192b1e3f5k1y1 ibu=22718292d1f2i3k1l8p4t1u1A8
ic_=122633517691c1d2e1g1k1s2u6w2x2z1B2D2
ica=01112732425262778198a1c1d5f7g6h2i2k8l5n1o1q3r2s4t8u6v4w5x3y2z2A1B2C2D4
ice=213652748692d4g5h1k4l3q3s4t2u5v4w4z2C1 ich=0221344452697593a2c1d3g1h3i1k4m6n1q6r2s5t2u2v5w1y1z2A4B1C2D3
ici=11273452758296d4e2f6g6h1k6l8n3o2q2s1t5u6v3w4x2y2z2C2D2 ick=386373d1s4v8z3 ico=21718197d2f5k6l2q1t6u2w2D2
ics=2373h2 ict=1123327491d3f3l2q5s2u3B2 icz=s6 icí=32t4 ică=u6
id_=0614224753617392a7e2h1i2l1p5q5r3s4u2w1x7z5B3C1D1
ida=0115243262738197a5c3d2f8g2h5i4k2l1n4o4q2r2s4t8u1v1w1x6z3A5B3C2D6 idd=03124652m6p3q3r1
ide=05122533415664758495a6bac6d4e6f3g2h4i3k5l5m4n4o3p1q4r5s1t6u4v4w2y3z4A1B2C3D2 idh=e7p1x2y3
idi=0214214351718192a2c1d2e6f1g1i3k3l2n3o1p2q3t2u2x3y2z3A4C6D2 idl=3254r4v2 ido=324496f5k1l3n1o5t6w1x4B3
idu=81a4f5i2l2n3o3p1u1x1 idž=n4 ie_=0c23365469738295a1c2d7e2f1g1h1i1k5m2n5o5q8r3sat4u8v8w1y2z3C1D3
iec=436281l1m3o4s7u2 ied=0543657392c2f4m4n1o6p6q4s5t1v3D1 ieg=6591o4p7s6 iei=b1u5 iej=n3s8
iek=06b5c1n4o7q5s3v4 iel=025365728591a1c5d3m4o6p5q2r3s6v4y1z3 iem=94c2k2l1n3o8p5q1s6u2v3
ien=0523325566748497a1b7c6d7f4k5l6m2n6o8p6q5r5s5t3u3v3y1z6B2D1
ier=06223154667395b4c2d6i1k4l2m7n1o4p3q5r4s6t2u4v4w1y3z3D2
ies=08244164768193b1c3d3i1k3l2m2n6o6p3q4r1s5t1u2v4z1D3 iet=02225363728291a1b3c4k3l5n7o6p9q3r3s3u3v3z3
ieu=01d5q2 iev=n2o5p1q1v2 iew=03m4s3 iex=p5 ieġ=p5 ieħ=p6 ieś=s6 ieš=n3o5 ifa=1642j2A4 ift=5463p1r3z3
ig_=051522465664h4p3q4r6x1z5B4C2 iga=225162718392a4f4g2h3i3j5n3o2p2r1t3u1w2x7y1z5A2B6
ige=052157668192a3d1e5g2h3l2q5r6t1w1x1z5B2 igg=0155r5z3 igh=045375c1d2e5k1q2r3u2z3A1
igi=022331425262738794a5d3g1j4k4l4n2q2r1t3u3w1x3z1A3B3 igl=93k4 igo=428691b3f7n1t2A1 igt=035562e1q2x1z4
igu=23628493a3d2f6i3k1p3t1u1x1y1 ih_=g8i4p4w8 ihe=61a1c3m6y3A1 ihi=c3l1x5A1B2C3
ii_=021123347192a3c2d1h1i2k2l7n1o1q1s6t1u7v4x8A4C1D2 iig=a5x1 iii=l4 iik=a5c5x4 iil=a2c1u3x5 iim=a2c1w3x3
iin=a4c7u4x6A2 iir=a5c4m4x5 iis=a3c2l6x7 iit=a4c5u1B1 ij_=q6w4y4 ija=a2c5g8i1n7o9p7w7y1A1 ijd=q4
ije=g9q2w7y2A1 iji=b5g6n1p8w5A5 ijk=q7 ijn=q6 ijo=c2g2n8w5 ijs=g6o2q3s2w5 iju=81g4n1o5y2 ijā=o6
ik_=0616335464a6b8g6h7i6n2q2r3s4v3w6y5z4B3C7 ika=071534556586a6b6c6g6h5i7j2n5o6p5q5r5s4v4w5x4y5z6AaB8C5 ikd=18
ike=0653647183a4b4c4g4h3i4m7p1q1r5v2w5y6z5 iki=12a4c4g2i5j4n6s2w4y2A7B3C4 ikk=0454a4c6p1q1r6
ikl=123252a3n4o1p8r2v1w2C5 iko=3388a3b5c4g4h2i1n6o1p2s2v3w5y3A4B5C1 iku=0132a7b2c4g3h4i2j1n1o4p5v3w1y3A7B3
ikë=y5 ikā=o4 il_=031924344357647594a6d7e7f1g1i5j8k8l1paq3r7t4u3v4w5x5y1z4B4C4D2
ila=0314233342728193a3b5c5d1e1f1g5h2i6j1k2n2o1q3t3u2v3w6x6y5z1A8B8C3
ile=21324152637393a3b2c2d3e9g2h3i1j4k4m2q1r2t4u6w2y1z1A3C7D3 ilh=51p3r2t3
ili=04162434445364748695a6b4c4d5e1f5g7h3i6j1k5l7n5o3q5r4s2t4u5v4w4x4y5z3A9B8C7D2 ilj=02a2c1g3j2p4w1y2z4
ill=041625324556647595a6b1c7d7e1f1g2h5i2j4k4l1m4p7q5r6s3t3u2v2w2x2y6z8A2B2C4D4
ilm=1733546373a4c5d2g1h2i4k3n1o1q3r3s1t1u2v2w1x1y3z3C6 iln=32j3n2o1v1w3
ilo=0321335362718292a3b1c4d2f1g4h2k2n2o2q1r2s1t2u6v4w5x1y2z2A3B4C1 ils=52d2g1j4o5p3r2z1D2 ily=4274j1B3C2D2
ilô=D5 im_=152242516771a3e5g7i3j6l1m3o1p4q1r2s8t3u1v1w4x2y6B3C5D3
ima=112362738294a5b1c4d3g7i5j1k5l4n6o1p1q1t4u4w3x5y2A5B3C3 imb=02l1o1u4A7B3
ime=0124315261748494a6b3c5d3e4f3g5i2k6l5n2o2p1q1r2t5u4v1w6y5z1A3B1C3D1
imi=1522728594a5c6d2e2f4g2i2j5k3l6m3n3o3p3s3t2u3v1w3x2y8A1B2C4 imm=62c5j1k1
imo=22318493b1c3f4g2k4l3n6t3u1v1w3x2y2A2B3 ims=w3 imt=e1n1o4y3 imu=a3c3i5l1n3o1u3A3B2
in_=0a1a233446556a7a8294a4b6cad7e8f5g4h4i6j8k8l7m8n1p7q9r5s4t3u9v3w9x7y8z6A3B6C9D5
ina=03162635435464758596a5b6c6d4e5f4g7h4i5j4k6l6m3n6o4p1q4r5s6t6u5v5w6x5y4z4A9B9C4D3
inc=13243442758295d4e1f5g3h2k6l5n2o1q4s2t5u5v3w1C4
ind=05172332415767758394a5b4c1d4f5g6h4i7j7k4l3n5o3p5q5r4s2t4u5v2w2x3y6z5A4B5C8D3
ine=032433425569768294a7b5c8d6e9g7h3i3k5l7n3o3q4r5s3t3u6v5w5x2y5z4A3B4C7D5
ing=082334425866788395a7b5c5d4e3f6g4h4i7j8k5l3n5o3p5q7r8s4t5u4v3w2x3y3z8A6B8C5D4 inh=62f1j1t4D5
ini=04182433455365748594a5b1c4d4f4g6h3i7j2k5l7n9o4p2q3r3s7t6u5v3w5x1y5z4A8B5C7D2 inj=g3p5w2y1
ink=031431516284b4c4h1i1j2n6p1q2r1v1x5z2 inn=0232436372a6c4e6i2j8l1p5q3r7s2v2z5
ino=22344261728295a1b6c4d2f3g4h3i1k5l3n5o3q2r1s2t4u2v4w5x1y2z4A1B5C1D1
ins=051725345565748392a2c3d5e4f4g5i5j6k3l2n3o3q3r5s1t3u4v3w5x1y2z5A1B2C3D1
int=04112533435364768795a4b7c6d6e6f5g3h6i5k6l7m6n6o4p6q4r4s3t6u6v3w3x6y3z4B3C2D3
inu=33a5c2g3h2j6l3n1o1p1t2u3v3x2y2B4 inv=227191c2f3k1l1u1z3 inw=0363q6 inz=64p2 inë=y5 inā=o6 inė=n8 inţ=u4
io_=0122475162738897a1b6c4d3f6g5i2k7l6n8o1q6r2s2t7u2w1y2z2A7B3C1 ioa=b6c1u4 ioj=86n4
ion=052635465767798596a4b4c5d9e7f6g5h3i5k9l9m6n5o5p1q5r5s6t6u6v4w3x2y6z7A4B5C3D3 ioo=a6
ior=227192f2k5l5s4t4u2y1 ios=94a1c3f5k1l2n6s2t4 iou=72m8v2 iow=s4 ipa=0223738193c1d3f2g4i2k6n1o1t4u3w2y5A1B4
ipi=2693f2i1k2l4u1y1A2B7 ips=l7n1 ipt=2251j5y5 ipë=y5 iqu=23d8l5
ir_=061925477493d4e8f3g1i5j8m8n8o9p6q1r3t3u1w2x5y1z1CaD1
ira=15238193a2b5c3d1f3g5h1i4k2l1n2o1p1s2t5u1w4x6y4A2B4C3D1 ird=6471a1e4C2
ire=01235362748293a2b5c1d7e5f2g3h1i2k5l1m5n1p1q3r3s1t4u4w1x2y1z2A1B1C3D3
iri=1523448493a4b4c4d1e6g3i5k2l2n4o3p2t1u3w2x4y3A5B2C6 irj=a4c5 irk=556381a2c3i1j1m3p2r4w4x3z2C2 irl=16j5p1C5
iro=21324284c1d2f1g3h3k1n1o3t6v2w3x2y1A1B2 irr=j5l1p1t2 irs=74e7j2o3x4 irt=61b1c2e8j2l1m2n4o1p1x3 irá=f1h4
irð=j5 is_=0a112533455566798695a8c4d8e8f7g3h6i7j7k4lbm4n9o8p3qar5s3t7u4v3w3x5y3z5A3B5C4D6
isa=02115261a4c3d4e1f1g3i5k1m3n2o3p2q1r2s2t2w4x6y3z3A4B9C3 isc=22697293d1e3f2g1k4l6q6t2u2v1
ise=043254647392a8c8d6e4f1g1h3i4k2l1m3q3r4t1u3w1x2y2z3B2C3D1 isf=f5j4p3 ish=416276g1j1q1r1x5y8z2A8B2
isi=0511234451627494a4b2c7d4e7f1g2i5k4n4o2p3q2r2s1u2w1x3y2z2A5B4C6 isj=r3
isk=01335784a3b1c4g3h1m3n2o7p1r7s4v3w2x5z7 isq=l8 iss=031123536473a3c7d5h2j2k3l4p5q5r3t3z4D2
ist=05162736435669778397a8c9d7e3f5g7h4i6j4k7l1m3n6o6p7q6r7s6t7u7v6w6x5y7z7A4B6C6D2 isy=c1B5 isz=h5s3 isé=d4m3
isë=y6 it_=07152533536777a4c4d7e5g2h4i4j1l7m6o1p4q7r1u5v1w1y9z3B6C4D2
ita=0427335363748796a5b7c6d5f5g5h3i6j4k7l8n4o3p3q4r3s2t7u7v3w5x2y5z4A5B6C4D3
ite=0524345465768193a5b6c6d5e5f1g4h2i4k4l2m4n3o3q4r5s3t3u5v5w4y5z4A2B3C4D1 ith=4776d1e8y5D1
iti=031521335465768392a4b2c3d5e3g5h2i3k4l5m3n5o3p3q4r4t2u4v3w4y7z5A3B5C4D2
ito=012333728496a3b3c4d2f9g4h2i2k6l6n5o4p3s2t6u5v3w3x3y3A2B8C1D2 its=0623326374a5c5d2g1j4q5r1v1
itt=0114526473a2c8d2h2j2k6l1m4p5q2r5z5D1 itu=1226335263738195a4b6c4d6f3g2i5k6l5m2n4o3p2r1t4u5v2w1y6z1A3B2
ity=3276c5n3q3r1s3v2z1B2 itz=2464b7 ità=23k5p6 itä=63c5 ité=32d5m6v2 itë=y4 itā=o4 ită=u5 iu_=2489n4s4t1u4v4y1
iud=94l3y1 iuj=87n3 iul=u5 ium=0131526272a3h2i1k1l8q1s2v2 iun=85i2k1l5u6 iuo=n5 iur=21b3l8
ius=0123a2h3k1l8n5s1v1z1A1B2 iut=24k2n2y1 iva=233351728594a4c5d3f5g5h2k4l1m2n5o1p3r2t6u2v1w4y1z3C1
ive=0224335664768693a1c3d5f5g3h2i2j1k5l4m3n2o1p4q2r5t4u4v2w3y5z5B2C3D1
ivi=0323325261748394a3c4d4f5g3i1k4l7m2n2o2p2q3r2t3u3v2w2y2z3 ivn=3381g4w3 ivo=338394c1f5g3k4t4v3w1 iwa=i2A7B4
iww=m5 ix_=2571d3l3 ixe=23f2 ixi=f5x2 iya=16x8B6C5 iye=x5A2B3C6 iyi=16x1C1 iyo=x8A8B5C4 iyy=18
iz_=11b5g5o1t1w5C5 iza=11337295b9f5g4n3s2t6u5w3y3A4C1 izi=62b5g4k5n2o2u3w3y4A3C4 izk=b6j2
izm=11g4n2o4s1v3w3y2C3 izz=k5p5 ià_=23 iáb=h5 ião=t6 iä_=c5 içi=C5 içã=t3 ièr=d4 ién=94 iên=D5 ië_=05q5 ið_=j7
iði=j4 iðu=j4 ió_=2894h3 ión=98fav2 iù_=k4 iú_=e5 iún=e7 iāl=o4 ič_=w3 ičk=g6w1 ičn=32g5v2w6 ię_=s6 iĝi=86
iĝo=86 iği=C6 iġi=p6 iġj=p5 iş_=16C4 işt=13u1C4 iš_=n5 išk=n6w5 išč=w3 iţi=u4 ių_=n9 iż_=p5 iżg=p4 iểm=D5
iển=D9 iểt=D6 iểu=D6 ja_=2292a9c9g8h6i4j5n7o8p8s5t2v3w8y6z2A6 jaa=05a4c3i2q2x1 jad=a2i4v1 jaf=j6 jah=64
jai=b3c5h2n2o3 jak=36a3c3g2i3s4w2y2 jal=a5c4g3i2j1p6s2w4y4 jam=a1g2n5o4w1x3A2B1
jan=0221516172a4b2c5d2g6i4j1n4p1q3r2s1t3v2w6x1y6z4A3 jas=a3b5c3n3o8y2 jav=a1g4p1v4w3 jde=53q3
je_=013a528792gah3n9q3r2s5vawby6z2 jeb=o4p1 jed=36g7h1p9s5v6y3 jeg=g4s2w2 jek=3251a2g5n2o2p4r1v3w1y3
jel=a1c3g6h6p3r4w1y2 jem=3352g5p2r2v1w4 jen=3452a1b3c4g7i3p4r5s2v3w6y5z2A2 jer=5491g4i2p1r4w2y5z1A4
jes=c4g5h3p1s5y6 jet=51c1d1g5p5t1w2y6 jev=33g6w4y3 jew=p7s6 jez=g7h1w3 ji_=34c2g8j1n4o3p3s7v1w6y2A8C2 jib=A7
jid=m5p3x2 jie=02o4p9 jij=A3 jim=g5n3w1y1A6 jin=0133g3n1p5v3w2y3A8 jio=b5 jir=p1x5 jis=n1o1p6x2y3C1 jit=p6y5
jiż=p6 jje=p5 jji=p4 jk_=q6 jke=q4 jko=p4 jku=p6 jmé=33 jn_=88p6q5 jno=31h3w3 jnë=y4 jo_=8294b3i1n5o2w7x2y4
jog=h1t3 joi=c6 joj=g3n6 jok=b1c6 jon=41a1c4n5o3p9r7s2y1 jor=225371r4z3 jos=2191c4n8o2t1B1 jou=c3d4 js_=o5q1
jsc=s5 jsk=33g6s5v3w6 jso=35 jta=87y1 jto=88 ju_=a2g7j3o6p2s3v1w5 jub=w3x1 jud=g3n1p1u4w2
jul=022151617291a1c5i1q2r1t1w1z3A4 jum=a2i1j6o6A1 jun=022361728193a1i2n3q2t2w1z3A2 jur=85u1z2 jáb=h5 jál=j7
jár=h5 jär=a5c5z3 jéb=h4 jë_=y8 jës=y4 jí_=35 jíc=36 jór=j4 jót=j5 jóð=j7 jør=r3 jú_=h2v5 júc=v5 jā_=o7 jām=o4
jąc=s7 jų_=n6 ka_=053753627285a6b5c7g8h4i6j6n5o6p5q2r3s7v7w8xby6z8AbB7C4 kaa=06a4c5q5x5B1 kab=54i5o1x1A3B6C2
kad=85a2g3i1n2o2s1x4z2A1B3C4 kai=a3c6h5i3n7o6A1B3 kaj=8ao4 kak=a1b4c3g1y1B4
kal=04325561a4c5g3h4i5j7n7o4r5s2v2w4x6y5z5A3B6C4 kam=3251a1c1g1i2j1n3o2p1q2r1s2v2w1x3y1z1A5B4C1
kan=051332566681a4b1c6g4h2i9j1m4n4o3q4r5s3v2w3x4y5z6A7B6C5 kao=g5A2 kap=043281b5c4h3i3j5n2o2r5z4B5C2
kar=0214335262a3b6c4g4h3i6j1n7o5r3s4v3w4x4y3z5A4B5C6 kas=0151a6b4c5g1h1i4j1n5o8p4r1x3y1z1A4B6C4
kat=0233526281a3b7c3g2h4i6n2o4r2s3v3w5y4z3AaB7C3 kau=a3c6n3o2B2 kaz=3184g2p5s1w1A8C2 kd_=15 kdi=17
ke_=073258637386a4b5c1g8h3i4n1q5r8v4w7y7z4A6C1 kec=81i6 kee=01a6c3m6q1x2 keg=w4 kej=31o1v6w2
kel=045462a3c3h4i5m7n4p3q4r3z2C3 kem=33c2i3p5w6A1 ken=065664a1b3c4h3i4j4m6p2q6r5y4z5A4C5D1 kep=01i4
ker=05556472a2b6c4h5i4j2n1q4r6w1z5C3 kes=51a6c5h3i2r4z1C2 ket=315373a1b5c2h4i3n2o2r4y2z4C3 kho=z4D4 khu=D6
ki_=1461a4b3c5g8h5i5j6n4o5p2q2s7t1v2w9A6B2C7 kia=85b5c3h2n4A4 kic=s4 kid=a3b5 kie=0385b4c4n3o3p4s8 kih=a2g6w5
kii=a2c2x6A2 kik=b1c2h1A4B2 kil=04165461a1c5h1i1j5n2r2z3A4B5C4D5 kim=16c2g4i1n2s8w2y4A3C3D1 kip=j5r1y1A3B1
kir=536382a5c5h2i1j1n4r3A1 kis=5161a2c3h3i1j5n1r1y3z2A4C1 kiu=87n1 kje=r5w1 kk_=p5r4 kka=c5h2i1j1
kke=0556a2c3h3j1q3r6 kki=01a1c5j4p2 kko=a2c5 kla=0335536386a3b3g3i2j1m6n6o2p1q2r3s2v5w3y1z4B5C5
kle=03325262m2q3r2s1w1C6 kli=041151a3j4n3o3r2w2z2C4 klo=3181g1m5n2w1 klu=03325285a1n2o1p8r2s1z2
km_=0221325161a3g2h2i1k1n5o2r3s2t1u1v5w1x2y2C2D3 kno=74 ko_=3682bbc4g7i1n5o5s5v7w8y1A5B5 koa=b7A7 kof=w3
kog=a4g6 koh=a4c2i1y3 koi=b3c5 koj=82c1g9n3 kok=a1c4h2o1s1w3 kol=02355388a3b1c4g4h3i2n3o3p7r4s4v4w4y3z3B4C2
kom=0434566485a3b2c2g6h2i4j2m4n4o4p5q4r6s4v6w4y6z6B2C2
kon=051135556488a7b7c5g5h4i4j3m4n4o4p7q1r5s5v6w4y6z5A3B5C5 koo=03a5c3x6
kor=03315381a4b5c3g4h6i1j1n2o2q2r3s2v2w3x2y4z4C1 kos=34a1c3h4j4n6o3p2s1v2w2y5 kot=c3g1h3i6j1n1o2r1w5z1
kou=0235c3v4 kov=3651g4n1v6w5y1 kow=s6 kra=021134536281a3b1g5h3j2m2n5o4p1r4s5v5w5y3z3C3
kre=33546585a3c1g2j1n2r4s4v5y2z2 kri=04556385a2g3m3n4o5p1q2r5v1w4y5z5A3 kru=81g3j1o2y2 kry=05n2s2y4
ks_=0411536173a7i1o5q3r2z1 kse=035281a5c6p1q3r2C3 ksi=0311a3c7g2i4n2o2r1s1y3B1C3 ksj=r3 kst=025282a1n2o5q1r3
kt_=315363a1j3m4o1q6r5v2y1z5 kta=83n3o3z2C5 kte=041137536382i1m3q4r4s1y3z4C5
kto=0332526286a3i3n2o2q2r2s2v8w2x2y4z4A2B2 ktu=01123261a1g1i3n1o2r2s2w1y3B1 któ=s5
ku_=37a5c3g5i4j3o5p4s6v7w3x8y4A1 kua=b1i2y3A4 kub=b9A4 kui=a4c3
kul=0233526184a5b3c3g3h4i2j6m3n4o3p8r3s1v3w3x2y4z2A2B4C5 kum=31a3b5i2j4n1o5v2A2B2
kun=03536285a4b6c6i2j3n1p7q3r3x2y2z2A3B4 kup=3481c2g6i1v4w4y3A1 kur=6284a2b1i2j3n6o7p2r1y5A1C5
kus=03a5b3c4h4i1n2o3y1z1A5 kut=82a2c3i2v1y2A6 kuu=a4c6x2A5 kuv=c5 kuw=x2A7 kwa=01q1A9 kwe=01A4 ky_=37v7y3
kyl=c3j5 kyn=j4 ká_=36v6 kä_=c4 kän=z3 käy=c5 ké_=38v5 kéh=36v5 kém=34 kës=y5 kët=y4 ków=s4 kõr=a3 köz=h7
køb=53 kúa=h4 ký_=37v6 kýc=35v5 kā_=o7 kār=o4 kās=o4 kšt=n4 ků_=34 kų_=n5 kể_=D5
la_=02152a37425263738a9aa6b8c8d9e5f5g7h4i5j6kal4n4o6p7q3r3s5t6u7v6w7x7y5z6A9B8C6D5 laa=05a3c4m2q7x8A1B2
lab=1121718592b3d1f1h2k1l1n2o3x4B4C2 lac=23324251617395d3e7f1g3k2q3s2t3u1x1z1C1D1
lad=012235445493a3e1g3h3q1r1t2v5w4x7z5B3C2 lae=45a2l4 lag=035463738191a1b4d2e1g1h3i2j7q3r5t1w1x6z5B5
lah=a3c2i9j1w3x5B3C1 lai=214571a3c7d4e3i5n5o6q1A2D1 laj=86c4h2o2v1 lak=0311a1b5c2g2h6i3o2q3s2A4B5C1
lal=a1c1h3i2x3B7 lam=112231518293a3c1d1e1f4g2h5i7k1l2m3n1o2p1s1t1u3v1x3y3z1A3B5C5D1
lan=07162534455767768695a5b7c5d6g5h4i6j6k4l2m5n4o3p3q7r8s5t5u5v5w5x5y4z7A4B8C9D5
lar=011a245162748594a1b3d2f5g2i2j5k4l6m4q1r2s3t4u4w2y4z6B5C9D3
las=0322354153637397a6c4d3e2f3g4h4i4j2k3l1n5o5p2q3r4s3t4u3v5w4x2y3z4B6C3D1
lat=031324345363758193a4b2c3d4e1g4h5i5k4l4m2n2o6p2q3r3s5t3u4v4w3y4z4A1B5C3D2 lau=224263a3c4i5j4n5o2
law=4571i2B7 lay=1174i5x5A7B4C4D1 laz=13g5k3p1 laç=t4 laţ=u4 laŭ=85
ld_=041543546375a2d1h2j4k1q5r3s1t1u1z3B1C1D1 lda=12a4b6f3h2j4o1p1z3 lde=0441556371a1b7f1o1q4r4z3C3 ldt=53
ldu=15a4b3j5m3p2C4 ldy=n4 le_=072536455766778595a7b1c6dae9f5g5h4i3k9m6n1o3q6r8s5t4u8v5w6x6y5z4A5B3C7D5
lea=217591e6f1p1u4B2 leb=2161a2f1i3v7 lec=2332748193d3f4l1m7q1s2t1u3v1w2C1 lee=03a2b1c4q3x5
leg=02224251637392a1b6h6j7k3l6m4q3r3s4t1u3w1B3 leh=a2b1c2h2i6x3B3 lei=05214465a2c4e6f4j5m2n4q3r1t5u2
lek=0433526284a4b1c1g4h4i2m3n3o4r4s3v4w3y3z2A1C3
lem=022434435562728393a4c2d5f3g5h5i2k1m5n1o2p3q2r3s3t3u3w2y2z2A2B2C4
len=052435445566738694a4c4d2e4f5g3h7i3j1k3l2m7n5o1q6r6s3t3u2v5w3y3z5A2B3C7D2
ler=032331415866738192a1b4c1d2f3i1k2l3m4n1o1p1q3r7s2t1u2v1w1y2z6C9D1
les=022733415463758196a6c2d8f3g4h4i3k4l1m3n1o5p3q3r4s3t4u3v3w3y2z3A1B6C4D3
let=0222354154627292a3c2d3f1g1h7i5k4l3m2n1p1q2r5s2t2u1v3w6y4z5C6 leu=0142d4l1
lev=3256738192a4c5f2h2i1k2q3r2t2u1w1y2z3A1C2 leë=03 leč=34 leş=C4 lg_=03 lge=045363a3j2m4q3r2C5 lha=h4p6t4
lho=p4t5 li_=1623354351627186a7c7d1g7h4i5j6k7l3n3o4pbq3r2s4u2v4w7x5y6z3A7B3C7
lia=032531465162758796a3b5c4d2e1f4g1h3i4k6l5n6q4r3s2t5u4v4x3y3z2A6B2C1D2 lib=228892b1d1f8k2l7p7u1x3y2B1
lic=243567748195d3f6g4k5l6m3o1q2s5t4u5v4w4y1z2A3B1D1 lid=01142133438194a3f6h1o1p2t3x3y2B1C2D3
lie=0521325466738191c2d5f1k3l2m4n6o7p2q5r3u4v3z3D1 lig=0422315864728592a1d2e2g1k1l5n2p1q4r8t2u2w1x3y3z6B3
lii=a6c5l4s1x2B1 lij=b5c3g5n4o4p2q6w4 lik=071934526285a7b3c2g6h2i5n4o4p3r4s2v3w6y4z4A7B5C5
lin=05112334435565758293a7c6d3e3g4h3i4j4k5l4n6o3q5r5s5t4u4v4w4x4y7z6A4B5C5D3
lio=22448593b1c2d1f1k4l4m4n5t1u1y1A4D1 lip=a1c1i1q1s2A2B7D1
lis=0324344253657594a7c7d6g3h5i4j3k3l5n5o5q3r4s4t4u4v3w3x2y4z4A3B4C4D1
lit=052534415464758493a4b5c4d5e3f1g4h2i4j5k5l3m4n4o4p5q3r5s4t3u6v4w4y5z5A2B5C2D1 liu=l1n4u1 liw=42s2A5 lix=f5
liy=16x7A8B1C2 liz=327194f2g3j1k4n2o1s2t6u4v3w1y2A3C4 liğ=C4 liġ=p6 liš=31g1n1w4 lių=n4 lj_=g2w4
lja=03a4g5h2j3p5w6y1z1 lje=a2c1g7h2r1w7y3z3 lju=82a2g5w5 lka=3281a1b5c5h2i2j1n1s1w1x8 lke=0153c2h3r5z2C3
ll_=011425314652647692a3c1d3e2g1h3i2j1k7m9p9q2r5s1t2u2y4z7A1B2C2D1
lla=0225314654627496a5c8d4e3f1g1h6i2j5k9l5p2q3r3s1t2u1x4y4z6A1B2C6D4
lle=0525314658667595a6b1c6d8e1f5g1h5i1k6l2m7p2q6r8s2t3u2v1w1x3y2z7A1B3C5D4 llg=42m4 llh=p5z2
lli=04152431465563748192a5c7d4f1g1h3i1j6k4l4p6q4r4s1t2u1v1w1y6z3A2C4D3 llo=23447394c4d2f4h2k5l4q1r4y5D2
lls=226371j2m4p1r2y1z4 lly=4574 llä=c6 llë=y4 lm_=1731546273a1d2i4k3q2r2u2y1z4C2 lma=19a4c5h4o1w1x1z1C6
lne=a3g2h2s3v5w3 lni=31g4j3n4o1s3w4z2 lní=36 lo_=01213541718896c2d2f5g5k7l4n4o2q1r3t6v5w6x6A3B5C1
loc=237493d2f1k2l1t5u5 lod=324453o4z2 loj=85n1y3A1C3 lom=0332536292a1c3d1g3h4i3k1q2r5v3w2x1z2A1
lon=0224324261748393a1c3d4g2h2i2k2m4n2o1q2r3s4t2u3v1w2y2B4C1D3 loo=03a6m2q2x7B2
lor=23728293b1d3e2f1h2k3o1q1t2u7y4z2B1D3 los=02223351637297a2c3d1f4h3k1n3o1q1r1t3u3v3z1B2 lou=2134c2d1m2
lov=3652g5h5r1u1v7w7 loà=D7 loč=v4w3 lqu=f5p1 lre=52h2 ls_=0528526674d4j4m4o5q6r1z3D2 lsc=62m4s6
lse=045681a3q3r5z4 lsi=c2e1j5p5y1 lsk=3554g4j4r5s6v3w4z4 lso=74 lsr=j4 lsē=o4 lső=h5
lt_=2341556573a6h7j4m5q7r6u2z4C1 lta=23518392c6e5f1h5i1k3l1n2o2p1r1t2u2z2C1
lte=02215265a1e1f1h3k2m4q1r3u3w2z2C2 lto=92f2h3k2n1r3t1B1 ltz=b5 lu_=14344481a3c3g4h2i3j7o5p8s3u2v3w2A1C5
lub=03325372a2d1g1j2n1q2r2s5t1z2 lue=71c5d1u1y1 lui=0381c2d1e2i1u8 lul=h2u5 lun=17234464a1c3i2j1k2u3z1B5C5
lus=01214163728191a5c4d5f1h2i1k2l2n3o2p1u1B2C3D2 luv=a3c4 luz=85 luş=C4 lve=6171a1c2f4h3j1l2o3q1r2t1z2
lwe=0142m6 lwy=46 ly_=344377h6r2v3D3 lya=h4x3B4C4 lye=h6 lyg=44n3z1 lyn=0145h3j1n1 lyw=45 lyá=h5 là_=23Da
lád=34h6v2 lát=31e1h2j5v1 lä_=c6 läi=c3m4 län=62c3m2r1z5 lå_=53 læg=53j1 lék=h5 lí_=32e6 líf=j4 lík=j5
ló_=21h5 lôm=D5 lög=j6 lýs=j5 lā_=o4 lāk=o4 lă_=u5 lės=n4 lħa=p8 līd=o5 lı_=16C7 lıd=16 lık=C5 lın=C6 lıq=17
lığ=16C4 lų_=n4 ma_=02152533435162728495a5c5d2f5g8h4i7j5k6l4n6o6p7q3r2s3t9u4v4w5x6y3z3A7B5C6D3
maa=0511a7c6m3q7x8A3B3 mad=1823718194a3f3g1h5i2t3w3x7y4A2B1C3 mae=48A1
mag=02215271a1d2h6k4l2m2n2o1p5u2v1w2x8A4B5 mah=c1i2x3B4 mai=1122446272a3b5c4d4e5f3h3i3l1n4o4r1t5u6B2D1
maj=213185a2g1h1s2v2w4y2z3A3 mak=a2b5c2g1i3o1y1A4B4C5
mal=021923335265738592a4c5d2g4h2i3j1k2n2o2p1q3r2s2t1u2v4w2x6y4z3A1B5C4D2 mam=15l1m2o1A1B4C2
man=04162533435665768496a4b4c6d5e1f6g5h3i7j8k5l5m4n4o5p4q4r5s3t5u6v4w4x3y5z6A5B7C7D4 maq=17y1
mar=04112634435565758296a4c4d5e5f2g4h4i4j4k5l1n3o3p1q5r5s5t5u6v4w4x7y5z6A7B5C5D4
mas=0117224152718193a5c4d1g2h2i6k2l1n7o5r2s2t4u2w1x3y2z2A5B4C5
mat=032434445363748293a5b4c5d5f5g4h4i6j1k5l4m6n3o5p3q3r3s3t2u5v4w5y5z4A3B6C3D1 may=157293x3B7C4 mað=j6
mb_=042672c2d2u2A1 mba=012192d1e1h3i5k1t2u3x3y4A7B5 mbe=04536475a4e4h4i4m4q4r3v2w3x1y2z5A4
mbi=01217194f2g2i2k2n1t1u2y4A3D1 mbo=01d1n1o1t1A7B2 mbr=248495a3d5e1f3k3p3t4u5v2w1y2B4 mbé=23e1t3
me_=0424325464768492a4b3c2d7e3f4g6h2i3k6m3n5o3q3r4s1t4u4v4w4x2y8z1A3B2C5D3
med=0222314357748494a3b1f5g1i1k3n3o2p2q1r7t2u3v5w6x5y1z7B1C2 mee=05a5b3c1q7x5 meg=4151a1h7j1
mei=0266a2c2j5q3t4u1A2 mek=a1b2h1o1w2C5 mel=02215561a3c3g2h7i4n1o1p2q2r5t2u4v2w4y2z4C3D1
mem=21317385d2f3i6k1l1p3t1u3w2 men=052836415766768697a4b5c6d8f8g6h4i8j7k7l6m7n6o4p6q7r6s5t7u6v6w6y5z6A3B3C5D3
mer=052534435665768295a4b1c5d3g5h5i7k4l4n4o3q6r6s4t5u5v6w5y4z6A2B3C5D2
mes=0224425461748193a4c4d4f3h5i2k2l1m2n2o5q1r4t3u1v6w5y4z3B2C5
met=0723344155647393a5c5d3f4g5h5i2k4n5o4p4q6r5s3t3u3v4w5y5z4A2B1C4D1 mew=45 mez=34h3p4A3 með=j6 međ=g4 meļ=o4
mga=B8 mh_=e7 mha=e7 mhi=e5 mi_=1621364282a5b2c5d1g2h4i4j3k3l4n4o4s5v6w5x2y6A3C5 mid=0352a4f1p1q3r2x7C2D2
mie=036294c4d3n4o4p4q1s7u1v5 mil=03162332435363748595a6b4c3d5f4g1h2i5j5k2l4m4n1o2p7q4r4t2u4v2w2x2y3z4A4B3C4D2
min=041624335563758495a6c6d4f3g4h6i3j3k5l8m3n6o5p7q3r4s7t6u5v4w3x2y6z4A1B5C5D3
mis=22324253637293a8c6d3f3g2i2j3k2l3n4o4p3q2r2s3t2u2w1x1y3z2A1B2C1D1
mit=022367728293a4c4d2e1f3g2h2i1k2l3n2o2p3q1s1t2u5v1w1y6z2A2B4C1D1 miy=16x3 miş=15u1C5 mje=g5y3 mji=A8 mko=A7
mku=81A5 mla=1342i1p1w1z2C5 mli=l1p1z4C3 mm_=p6 mma=71a1c3d1h2k2o1p1q1z5 mme=02566473a1c2d5j1k2l1m5q3r6z4
mmu=556273a1d5l5m2p1r6z4B1C1 mmä=c4 mna=11l1u1A6 mne=a1e1l5z3 mni=l7s1w1z1 mo_=318596c2f5g3k5l7n6o1t6w4x4A8B3
mod=02223243547192b1d1i1k2l5o2p1r1s1t2u3v2w1z2C2 moj=86n3A5 mok=1181b1h3n5p1z1
mos=22327393a2g1h3k2n6o4t2v2w2y2D1 mot=213372b1d2f1g1h2k1l1n2o1r4u1v3w2z4B1 mpr=228292d1f5k2t3u1
mpu=7192i4l1u3B1 mqu=l5 mru=46 ms_=0322516274d1n5o6q2r1z2 msk=33g3j1s2v3w4 mu_=35g3i2j3n2o6p3s3v5w3A6C1
muj=s2A7 mul=215171a2d1f2i3l4n1p1t1u5w3x1y1B6 mum=15i2l2o1p1
mun=032632445662748496a2b3d6f4g2h2i4j4k6l6m2n1p4r6s1t7u5v2w1y5z4B4C1D1 mur=a1i5j2p1u2w1y1D2
mus=03223253647491a4c4d3h2i3k3l1m4n2o3r3v3z4B2 muu=a4c4x2 mwa=A9 mwy=45 myö=c4 má_=33j6v4 mán=3292h6 más=94h5
mân=u6 méi=m5 mén=34f2h4 mér=91d4f1h3t1 més=24h1 mét=d2h2D6 më_=y8 mën=m8y2 míl=24t3 müd=16 mā_=o5 mă_=u3
mą_=n4 mēr=o4 měs=35 mı_=C4 mış=13C6 mšk=w3 mų_=n4 mểc=D5 mểm=D5 mểt=D9
na_=05192839455364748599a7b9c7d3e9f6gah5i6j8k8l4n5o7p5q5r5s9t9u6v9w9x8y5z7AaBaC6D4 naa=05a3c3m2q5x6
nac=12233341658795e5f7g5n2o2s4t2v4x4A1 nae=44h1l5 nag=4371a2b2d2g2h5k2n1s2t2w4B7 nah=1262b6i3j2w2x4B4
naj=8191g5s5v5w5A2 nak=32a2b5c1g4h7i5s1v2w3A2B6C2
nal=04122533425565768395a3b2c4d5f7g6h3i6j1k5l2m6n4o1p7q3r4s4t5u5v3w4y4z4A2B5C3
nam=02162134647491a3e4f2g3i5k1l3n5o2q3s1t2u1v4w3z4A6B4C1D6
nan=142131415164728292a2c5d4e5g3i6j4k2l1n3q1r2s3t1u1v3w4x2z3A2B7C6 nao=a1A6B1 nap=33a2g2h2s1v3w3A1B4
nar=112331415162728194a2b6d2e1f2g5i2j7k3l2n2r1s3t2u3v1w5y3z5B3C3
nas=0414223143518494a6c4e5f2g6i4k1l2n6o6r3s2t5u1v1w6y1z3A3B7C2
nat=02122533415464758293a3b1c2d5f2g5h2i2k5l5m7n2o2p3q4r3s3t3u4v3w3y4z5A3B6C3D2 nav=213154a1g1n1o2r4v1w3y1
naz=32b6g4k3p6s3v1 nač=35g4v4w3 naţ=u3 nby=r3 nce=0123345362768495c1d6f3g2h3i2k6o2q3r1s2t6u4v2w3y2z2B2C4D2
nch=627391d2e1k4q2t2u1A7D2 nci=2634738497d5f7g4h3i3k5l4n3o3q4s4t6u5v4w3y2C4 ncj=s5
nco=2133728493d3k2l3t3u1v1w4 nct=71d1l5u1 ncè=26
nd_=071822334657697992a5c3d5e1g3h4i3j4k3m5o1q7r7s3t2u6v2w1x5y5z7A3B3C3D5
nda=03182432425262738695a6b5c1d4f5g3h2i6j8k5l7m3n3o3p6q2r3s2t6u4v1w2y5z5A5B5C9D1 ndb=54
nde=082332435968758395a4b4c2d5e2f5g2h5i4k5l5m4n3o2p2q8r7s2t6u5v2w1y5z8A5B2C8D2 ndh=p6x2
ndi=04112432415464748594a7b3c2d4f6g5h2i5j7k5l8m3n5o3p4q6r3s2t4u3v2w2x2y7z3A6B4C5D3 ndj=h5y4
ndo=0221325262738595a1b1c1d2f4g2h3i6k5l3n3o1p1q2r3s1t7u1v2w1y5z2A4B4C1D2 nds=04556373h3j5m3q5r5z5 ndt=5661r3
ndu=1263728191a5b5d2g1i4j5k1l5n2o1p8u3y4A2B2C2 ndë=y6
ne_=05112433435868778695a8b3c4d9e9g8h3i3k9l7m4n5o4q6r8s7t4u6v8w7x4y6z4A5B3C7D6 nea=728192b5e6k2l3o1u5D1
neb=364284a3z1 nec=328794f2l5v1 ned=0331465374a1p2q5r3z1C2 neg=2443h2i4k2l1m3p1s6w5 nei=2141a1c3f1k3m2n2o1t3u3
nej=35g2s6v7w3 nek=315282b4g4h7o1s3w3C2 nel=0242546271a2c3d3f2h2k8o1q2r4u3z3B1C4D1
nem=02345264a4d3h6j2k1l7n1q1s1v4w5C4 nen=0123325566718692a3b4c8d1f2g1i1k3l4m7o1q5r6t1u2v4w1y4z5C3
ner=052533425667748395a3b4c2d2e1f2g3h2i3k4l5m7n3o3p1q6r6s2t4u4v3w3y2z5B3C3
nes=0325334455657596a3b3c3d5f4g3h2i6j1k4l7m5n3o5q3r6s1t3u2v4w2y2z3A1B3C3D3
net=03213355657391a3b5c5d1g2h3i2k2n4o2p1q2r6s4t1u3v2w3y3z4B2C4 neu=224663b1c1d2 nev=a4h5n1o1p1v1w1y2
new=44516174d1q1r1z2A3B1D2 nez=3191b5g2u2v1w1y1 nfa=416184e5f1
ng_=0823334657687893a6c3d4e3g4h3iaj4k3m9n1q7r7s4t3u3v3w2x1y3z7A3BdC3Dc
nga=2141627291a3b4c2d1e2g2i8j7k1l1n4o1q2r2t1u2y8z5A6B7D3
nge=0622314457677492a3c2d3e2h4i4j1k2m8q6r7s2t2u2v1w1y1z7A5B1C2D2 ngg=i7B5 ngh=46i3k1B2D4
ngi=112151617281a4b2c4i4j4n3r1s1u1x2A5B3C4D1 ngk=a1i6B5 ngl=23344252637493a4c3d3g3k3n2o1r2t3u3v3w3y2z3B6
ngo=01448191b7g1h3i1k3n3t1A5B2D2 ngs=05556573i4j4m3q4r5z5B5 ngu=237292a4d3f6i4j7k3l3n2t3u1y2A5B4D4 ngà=D5
ngħ=p5 ngư=D6 nh_=Da nha=435362c1f6p1q1t5D4 nhe=025162j2p1r2t4z1 nho=t4 nhể=D6
ni_=182433465262718591a6c4d2g8h5i7j6k7l6m4o4p8q3r2s4t1u5v2w8x4y6z3AbB5C6D1
nia=264661748194a4b1c4h3i4k4l1n6q1r3s7t4u6v5y2z1A8B1D3 nib=b2l7B1 nic=2736637495d2f3g5h2k4q1s6t6u5v5w5y1C1D2
nid=224595a3b1f6h2t4B2D3 nie=0632536592c2d5e2k1l3m2n1o6p6q4s9u5v7y1z3D1 nih=32g6l1w6x1 nij=g6n5o5p6w7
nik=1534516281a5b6c2g5h3i3n3o2p1r1s6v5w6y4z2B2C3 nil=1441a3c2j1u2B5C1 nim=112292a6c5d1g5k3l3n5s2t2u2w4x2y3B2C1
nin=0418213241566174a5c6d1f6g3i2j6n6q4r6s1t1u2v2w2x4y4z7B4C7D2 nio=4451728493d2f4k2l4n6p1s5t2z1 niq=d4l1
nis=0524335567748194a6b1c5d5f1g3h2i5j5k4l8m3n7o5p2q4r5s4t5u4v2w2x2y5z5A4B4C3D1
nit=24335262758591a2b2c3d3e3g2i2k5l6m4p4r1u5v2w1y5z2B5 niu=85l6n4s4u2v1 nió=f4 niš=g1n2w4 nių=n6
nja=c1g6i5p2w5y2A2 nje=01g7w6y4 nji=g5p4w4y2A1 njo=g3p3w1y4 një=y8 njó=j5 nka=31c5g2h1i2j2n4p1s2v3w1x7C2
nki=14c5n5s2x2 nkl=0384n3 nla=16516384c2q2r3z2B2C6D1 nlı=C4 nma=1753c1e1r1C4 nn_=64a4e7j8m5p5r5z2
nna=154571a7c7d4e7h3j8k3p1q1r1s1x1z5 nnb=r3 nne=04224156647392a3c6d6e5h2k4m7q5r7s3t1v3z5A2C1D3
nni=0345526172a4c5d3e1h1j7k4p1q2r3s2z3 nnl=j1r3 nnr=j6 nns=61j4r4z3 nnt=64e3j4m4 nnu=43a3c3d3j7l1p2 nnw=44
nny=46h2i4s3 nný=v4 no_=24354461728697a1b2c1d2e3f7g8h1i3k8m3n6o7q2r2s4t8u1v4w8x4y2z1A5B6 noc=94e1f1l1s4D1
nod=45o2B2 nog=034352g6w1 noj=85g4n2o1 nol=314671b3c2d2i1k2n1o2
nom=032532435262728195b3c2d5f1g6i2k5n3o3p1q2r3s2t4u3v6w3y3z5B1C3 non=7283b2c3d3f5k3l5m5y1B4 noo=05a2q4x5B6
nor=2432425665758194a3b7c1d4g1j1k4l4n2o3q2r7s3t5u4v1w2y3z6B2D3 nos=36428494c3f5g6h3k3m3n5o4s3t5u3v6w5
not=213373c1d2j2k3m2n1o5t1v3w3 nou=35d1u1v4 nov=02233651617393a2d2g6h1i1k2n2o3q2r2t4v6w6y1z3A2 now=74s5 nré=j6
ns_=06274156647692c1d8f7g1h2i1j7k2l3n2o7p1q6r5s1t4u2z7A1B2C2D2 nsa=16216292a1b2c5e1f3j1r2t1u3x2z2A8B5C3
nsc=6483d1e1l3m8q3 nse=07235564728293a1c1d4e3f4h1i1k4l4q7r6t3u2z4B2C2
nsi=051323415161738493c5d3e3f3i6j2k4l4r2t6u3x2y1z2A2B2C1D1 nsk=033757a1c3g7j2o3r7v7w8z8 nso=218291c2d1f1k1t5B5
nsı=15C2 nt_=0628334754667793a3c1d9e5g2h6i2j1k3l7m7n4p6q7r6s4t3u6v3w3y3z5A2B2C3D4
nta=03112633435363758796a3b6c6d4e8f6g4h3i7k6l3m4n5o3p5q3r3s4t6u5v3w3x7y3z4A1B5C2D2
nte=062534425667768798a4b3c5d6e4f8g3h4i5k8l7m6n4o3p5q7r6s4t8u6v4w3x3y6z5A1B4C4D3
nti=032534425364758295a3c5d5f3g4h4i4k7l8m2n7o4p5q4r3t5u4v4w3x3y6z3A3B4C4D2 ntl=01516372m5p1r1
nto=0123335163738497a1b1c5d3f7g2h3i3k7l1m2n4o4q3r2s2t7u2v4w2x1y3z2B4C1D1
ntr=032533435363748696a1d6e4f6g2i2k5l3m2n5o3p5q3r4s3t6u7v3w1y2z4B2C1D1 nts=02266374a5b1d4m3o4q2
ntu=2132728291a3b5c3e1i6j4l5n2o2p1s2t4u4v1B1 nty=6273c4h1n2q4r4s2z2 ntz=b8m2 ntó=2294 ntă=u4
nu_=14354481a1d2g6j5n1o6p5s3u3v4w2C4 nua=02617381a1b1e1i1q2r1u3w3y2z3A2 nud=a6 nui=84u3 nul=1244h3i1j3l5u6B2
num=217284a1c1j7k2l4q1t1u6y3z1B1 nun=176481f1i2j2l3p1B3C5 nuo=81n6 nuð=j5 nvo=21f5t2 nvä=c1z4 nwo=0362q6
nwy=45 ny_=26364574d1h5q1s8t1v6z1 nya=1125h5i8x4A6B5C6 nyc=s6v3 nyd=46 nye=22h6i3A5 nyi=h4i2r2A8 nym=41s5v2
nz_=64j1m4 nza=93f3k4p4A7 nze=64k2m5 nzi=62k3p3A5 này=D7 ná_=36e6v7 nái=e7 nál=33h5v3 nä_=c4 när=z3 nça=23d6t4
né_=37d6e1j3v7 née=d5D2 néh=34v5 név=h5 në_=yb nën=y4 nës=y4 nët=m5y2 ní_=3ae7v4 níc=35v3 níh=35 ník=35v4
ním=2136v3 nío=e5 nó_=e7D5 ný_=36v7 nýc=35v6 ným=34v5 nā_=o5 nāl=o4 nās=o4 nāt=o5 nă_=u6 năm=D7 nči=n4 nė_=n6
nėj=n4 nės=n6 ně_=37 něj=34 něk=34 něm=34 něn=34 nı_=16C6 nıl=11C4 nın=18C7 nţa=u4 nţi=u4 nų_=n5 nưể=D7 nểm=D5
oa_=b7c3f8t2A7D5 oar=b5e1u5 oba=233291e5g4l2v1w2x5A3 obe=0321344152647391a1b1f3i2o3q3r2s3v5w3y2z4B1
obl=24344595a2e1g3l1r1s1v4w3 obo=33f3g2s2v2w3x6 obč=w5 oca=11237494d2f3k3t6u4C1
oce=2235728393f2g2k3l3n1o3s2t2u2v3w1 och=34436491d2e7k1m5q3s4v6z9D1
oci=233252738695d4f6g2k3l6n2o3s2t3u3v3w2y2z2 ock=013152637391a1c2d2g2h1k2q2r3s2u1v2z6C1 ocl=f4 ocu=2191u4
ocz=s4 od_=0236485473a1g8l4p2q1r1s6u2v6w7x4z2B6 oda=32448191a1c2f7g4h3k2l2n3o5s3t1u1v2w4x4 odb=52s2 odd=47l1m7
ode=03233454667392a2c4d3f5g3h2i3k2m2n2o2q3r4s2t4u2v4w3y1z3B1C2 odh=e1y4
odi=0122334492a2c1f1g6h3k3l4n2o2p3t1u2v3w3x2y3 odl=33s4 odn=36g5s5v6w5 odr=3144g5o1s1v1w3 odv=31v1w3 odz=s6
oed=0347q2 oep=04q3 oer=04b1q3 of_=0621324153637a91a1c2d2g2h1i2j1k2q5r2s2t1u1v2w3x4y1z3A1B3C2D4 ofa=42e2A8
ofs=04j1 og_=044559a1g7jaq3r9w3z3B5 oge=415262k2q3r1 ogh=e5p2 ogn=55d1k2l5r2D1 ogo=91g3k2s1t3w4A4 ogs=54r4
ohe=42y5 ohj=c5 ohu=v2y4 oi_=0144c3d2e4k2t6u2y4 oib=e5 oil=c3e5u1 oim=a2b1c5e3g1 oin=72b5c5d3e7
oir=21b3c1d5e7f1k1q1D2 ois=21c6d5e4g2q1t2A5D1 oit=b2c6d3e5D1 oj_=328ag7v2w2y2 oja=a1c3g6n5o4v1w4y1A5
oje=35c4g6n8s6t1v4w3y1 oji=31g7n4v1w2A1C3 ojn=86g2s2v2w4y3 ojo=3181g2n4o3v2 oju=g3o4
ok_=053172b7g3h6i3q4r3s2v6w2z1B4C4 oka=325184b1c7g4h3i2n2o2p1r2s3v2w4y2z1A6 oki=b5c3n4s1 okk=03a1c2h1j4r2
oko=34b4c4g5h3i2n1o1s4v6w4A2 okr=113481b1g5h1p1s5v5w3z1 oku=3581c4g4n2o1s5v5w1y1A1C3 oky=n4
ol_=0324314951748194a3d2e3g1h3i3k1p4q2r4t3u2v5w1x4y1z1B4C4
ola=011623324361728294a3b4c4d2e3f3g3h4i4k5n2o4p2q1r1s3t3u3v5w2x4y2z3A3B2C7D1 old=1541566173a1h3q1r4u3C4
ole=022235425362728493a4c5d3f4g2i6k3l4n2o2q3r4s4t2u3v3w4x2y2z2A3B3C2D1 olg=0462h3q2w1
oli=042335455464758393a7b2c7d4e1g5h4i4k5l1m2n6o4p4q4r4s5t3u5v5w6y4z5A3B3C3D2 olj=g4w4 olk=045362q3r4v2w2x5z3
oll=02224354637493a3c6d3e2f2h2k3l3m6p7q3r3y4z4B3C3D1 olm=1751a2c3r1z4C4
olo=0423355463748894a4b1c4d4f5g5h2i4k6n5o4q3r4s4t4u5v6w5x2y4z4A3B4C4D2 ols=0211213252a2e1g2h1o2q3r2s7w1z1C1
olt=23a3c1f2h6k4m3u2 olu=182233728192a3c3d3f1g3h2k3l4o2s1t1u4v2C5 oly=324371c1h5q1r2v2x1z1 olí=233293f2t3v2
om_=06263242586476d4e1g8h4i2m3p7q4r9s2t7u3v9w5z9C2D1
oma=032432425263738694a5c6d4f4g4h2i3k5n4o4q2r3s3t4u4v3w4x8y3z3A4B3C4D2 omb=227195d3e1h3i1k2q1r1t2u3y4z1A2
ome=042433415463758193a4c5d2f5g4i2k6l2n4o2q4r3s2t5u4v4w5y3z3B2C2D1 omh=51e8
omi=022333425262738193a3b3c4d3f3g3h2i3k4l7n4o3p1q2r2s4t3u4v3w2y4z2A2B2C2 omm=03566474a1d7h1k2l6m4p4q2r7z5B2D2
omn=l7v1 omo=213461728596d2f6g3h2i1k3l5n4s4t5u2v4w3y1A1B1C1
omp=0225325362758494a1d5e1f5g2i4k5l2n3o2p1q3r2s2t4u5v2x1y3z2B2 omu=22328495a1b3c1f2i2j2k6l2o1p4s1t6u5v2w1y3
omá=32h5v1 omâ=u6 on_=05112535475768798a97aab5cad9e8f6g5h6i6k7l5n2o3p4q6r7s5t5u5v4w4x4y6z7A4B9C6D5
ona=04132633425464768296a3b7c4d5e6f6g5h4i5j2k6l5m6n5o4p6q4r4s7t6u6v4w4x3y5z4A2B4C3D2
ond=06112232455263748594a5b4d5f5g1h2i2k6l3m5o1p5q7r3s1t5u4v2w1y1z3A3B1C2D2
one=052533425664758596a3b5c4d3f1g4h1i6k8l8n4p1q7r6s5t3u4v2w2y4z6A1B3C2D2
ong=0422314153627592a1b3c1d3g2h2i4k2l2m7n1q4r4t2z3A4B9D8 onh=t4
oni=052433435363738294a6b1c5d3f4g4h3i3k6l9n5o5p8q4r3s6t3u5v3w4x2y6z3A4B2C2D3 onk=02c5m2s2v1x1
onn=01426271a5c6d6e6k2m3q2s1D1 ono=032233435262728595a2b3c1d3e1g4h3i3k6m3n5o3p1q2r2s4t2u3v3w3y3z2B2C3D1
ons=031126345464768695a2b1c3d6e2f4g3h2i3k4l6m3n1o4p1q3r5s2t5u5v2w3x1y2z5B2C2D1
ont=052533415363748695a3b6c3d7e5f6g3h5i3k6l4n2o2p6q5r3s3t5u4v3w2x2y5z3B2C2D3 onu=1632g1j3l2n1o3s2u3C5
ony=324171d1h4s5B1C2 onā=o5 oo_=a1x9 oob=a2x6B2 ood=0273a5q2x6 oof=05a1q3x1 oog=03a4q3x4 ook=0573a2q4B2
ool=0373a6c1q3x5 oom=03a5c1q2x7 oon=04a6c4q3x6B7 oor=08a4q8x3 oos=05a4c2m3q4x5 oot=0573a4c1d2q3x2 ooy=x6
op_=0621415272m8q6u1z1A1B2 opi=2132718392c3f5g3j4l4n2o1p3s2u2v2w3y3B2 opp=03c3d2k2l1q3r5z3
opr=335385f1g1k3l4p3s2u1v2w2 opu=21317391c1d1g2i2l2o2s1t4u4w1y3B5 opć=g4
or_=052634455864788698a3b5c1d3e4f7g4h5i4k3l1p3q7r8s3t8u7v4w4x4y7z6A1B5C4D3
ora=022433425262738595a2b2c2d3e5f2g5h3i5k4l2m3n2o3p2q3r2s5t5u5v4w6x4y2z3A3B2C2D2 orb=0153b5e2h2k3l1r3t3u1
ord=082532445665758394a4b4c2d5f2g2h3i1k4l3n2o2p2q6r7s2t3u4v1w2y2z5B2C2D2
ore=042333415563748495a2b4c2d3f2g4h1i2j1k6l4m2n1o1p2q3r5s2t4u3v5w3x4y7z3A1B3C1D2
org=032333415563738493a4c2d3e3f2g3h2i2k3m3n3o4p3q3r5s3t3u3v3w3y3z5B1C2
ori=052534435464758495a5b6c5d5e2f5g6h4i3j4k6l6m2n6o5p2q3r4s3t4u7v5w4x2y6z4A3B4C2D3 orj=p2w3
ork=023153617481b1c3d1j1q2r2s1v1z2B1C1 orn=223352627592a1b2c1d2g4h2j1k3o1q3r2s2t3u1v4w3z3A2D2
oro=213442728592a1b8c2g5h5i1k3n2o1s4t2u1v5w3A4B1 orp=047283l1q3u1 orr=237193a4b7d2f2h2k2l1r2t3y2z3D2
ors=042332556373d3g3h6k3n1o3p1q3r6s4v3w4z4
ort=052533435566768395a2b5c3d6e3f3g3h4i2j3k5l1m3n3o3p2q5r5s3t6u4v2w3x2y3z5A1B3C5D2 oru=1233g3l6o1s2u4v2w1y1C3
orz=f2p1s5w1 orá=e3f1h3v4 oré=v5 orë=y4 orý=v5
os_=05253245536372829aa3c3d3e3fag3h7i2k2l4nao6q3r3s2tau3v2w2x2y3z3A1B6C3D2
osa=233393a5b2c5e4g2h4k2o4s2t2v2w2x1z1B1 ose=022231425262748292a2c2d3f2g2i2k2n6q1r2s2u2w4x3y5z1B3D1
osi=02162331437293a1c5d2f2g3i3k4l2n5r2s3t2u3v1w1z1B1 osk=325184a1b1c3j3s2v2w4 osl=34g4o1r2v3w4
oss=01226272a2c5d2h3k4l4m5r2t5z1
ost=04112438425264748294a3b1c5d3e3f1g7h2j3k5l1n3o2p4q4r2s6t4u6v7w7x2y2z3A2B3C1D2 osz=h7s3 osť=v5
ot_=05235173c2d2g1h4j1l4o4p2q5r4u2w5y2z3B3 ota=23327293a1b4c4d2f1g2i6j1k3n4o4p1q1s2t2u2v2w2x1y1z2A2B1
otb=3172d2r3u2z2 ote=0223335262738692a1b3c3d2f5g2i1k3l8n2o3p5q3r2s2t2u2v2w4y1z2A3 oth=6174e4q1D1
otn=32o1s2v2w3 ots=0421a4b1c2o3q2r1z1 ott=01526272c5h6k5q2r2z4 otz=b5 otë=y4 otā=o4 ou_=052638d6f7m5q1t6u1v7D1
oud=0331q4 oug=73d1 oun=3251637692c1i1k1m8q4r4z2B1D2 oup=3273d4 our=012252627592d7k2m3q3r2t2z2D2
ous=023374c2d5f1m4q1t1D2 out=023375c1d4f5q2t3D2 ouv=d5 ouw=q3 ouč=34 ouž=34v3 ov_=3351g2u1v8w6
ova=223782a1c5f1g6h2k4n3o3p1t3u3v7w6y3C2 ove=03243456627593a2c2d3f3g4h1i2k4q5r6t4u2v7w7y2z4A3D1
ovi=0422365263748195a3c2d4g6h1i5k4n4o2q4r4t2u4v5w5y2z3C1 ovn=34g4v5w5 ovo=3581f1g6n2p1t1v5w4 ovs=3353v4w2
ová=36h5v5 ové=36v5 ovë=y4 oví=22t4 ový=36v6 ově=34 ow_=6174x4 owa=03s8 owe=0173s6 owi=6371s8v1 own=75q1s3D1
owo=s6 ows=71s5 owy=s7 oy_=B4 oyi=x5 oze=33b4m2w2 ozn=34g5s2v4w3 ozó=h6 oài=D7 oñe=f4 oċj=p6 očj=w3
očn=31g4v4w1 oğu=12C4 oħr=p5 oło=s6 ośc=s6 ość=s5 oša=o4 ożo=s6
pa_=0111223143518292a2c1e2g3h2i4j4k2l1o3p1r1s2t2u2v2w5y3z2A4B3C2 pad=35g5i7n2o1s2v4w6 pag=81d3f1k3n5o2B8D1
paj=p4 pak=31a1c1i6n3o3y2A2B3 pal=0224327393a4b1c5d3f1g1i3k4n4o2s1t5u3v1w1B5D2 pam=31n2o3A2B6
pan=0324334353637492a3c4d1g5h3i6k1n4o1q2r3s2t4u4v2w5y2z3A5B8C4D1
par=042734445464768597a4b3c4d8e1f7g4h4i4j2k7l6n5o7p1q6r5s6t7u6v4w5y6z5B6C5D3
pas=01224192a1d3h3i3k1n5o5r2s4t1w1y6z1B3 pat=23337182a1d1g1h3i7k2l4n4o3u3v3y2A8B5 pav=n4o2 paí=2192f5t1 pañ=95
pe_=0353637391a1d5g3k1q1r3t1u6v1w1y3 pea=73a5b1e2u2 pec=223251748295f5k2l5n1o1q1s1t2u3v1D2
pel=0324516193c4d3f1h1i3j1l2n2o1q4r2t6u1v1w1z6B3 pem=i5 pen=022332445363748492b6d3f5h1i7k2n1o1p2q4r4t3u5v2w2z4
per=052834435564768797a4b7c6d5f9g4h4i8j2k8l8m5n5o4p6q6r5s3t6u6v4w4y6z5B5C3D2
pet=23427283a3b1c1d1f1g1k4l2p4r4t1u2w3y1z3 pho=4171d2e5D3 phá=D7 phí=e2D5 phể=D6 pi_=25a1c2g1i3k2p1y2A2B2
pia=a1c3h2k3l1u1y3A4 pie=03216591c2d1f2k1l1n6o7s5u2v1 pii=a4c4l1 pil=55a2c2i1j1n5o5r4w1A1B7
pin=2234728392a3c3f3g5i3j4k2l4n4p3r3t2u1v4w3y1z2A2B8D2 più=k4 pje=g3y5
pla=041124334354637594a3d4g3l2n3o4q7r4s4t2u3v4w3y1z4B2C4D1 ple=02233252748692d3e2f5g5k1l1n1o1q1s1t2u2v2w2C1
pli=0122718592d1f2g2k2l4n3p3u2w2 plu=d4p1u1C2 po_=338594b1f3g4k5n2s2t4v4w5y4A4B2 pob=23314394e3f3
pod=22368191f5g6s6t3v6w7 pol=032436415364748594a4b2c3d4f5g5h3i3k5l1m2n3o4p2q3r3s7t4u4v6w6y3z4B2C2D1 poo=01a5q3
pop=213351738491d1g3i2k2l2n1o1p3s2t4u4v1w1y3z1B5
por=0324345363748797a2b1c1d5f7g6h4i2k4l4n3o3p1q2r4s3t7u4v4w6y4z3B2C5
pos=01243451738494a1b1d4f3g5h1i1k4l5n2o1s4t6u1v4w5y2z2B3 pot=2233g3k1l8s2u2v5w4 pou=34d5f1v3 pow=s7 poł=s7
ppo=71d1k4 ppr=j1k2l1p2r3 pra=0221366382a3g5k2l6n5o3s4u3v5w6y3B1C1
pre=04112533415362758695a2b1d4f7g6h1i3k6l2n3o4p1q3r4s3t5u6v7w7y5z3B1
pri=03122432445463758695a3b2d4f5g6h2i2k6l5m3n6o4p3q4r4t5u6v6w7y5z4A2B2
pro=062638435665768897a5c3d6f8g7h3i6k6l7m6n5o5p7q6r6s6t6u6v6w5y6z5B4C4D2 prv=34g3v4w5 prz=s8 præ=52 pré=22d4
prí=e3v5 psi=l7n1 pta=22j4l1n2o3u1y5 pua=i1l2B4 pub=03213361748492b3d3f1g4i2k4l6n3o2p3q1r3s2t1u4v2w4y3z2B2
pue=94l3 pul=11217392c1d2g1i5j3l2o2t4u5y3B6 px_=04c2u1 pär=a4c2 pää=c5 på_=57r7z7 péc=d2t3 për=y9 põh=a5
pār=o5 pă_=u4 pći=g4 pēc=o4 pė_=n4 pře=36 při=35 pří=35 qaa=x6 qal=15x2 qan=15x2 qar=15p5x3y1 qen=y4 qip=11y6
qla=18 qoo=x4 qu_=15d3p3 qua=2472d3k5l7t4y2D4 qud=p6 que=287298d8f8k5l9q1t7B1D2 qui=257295d6f3g1k3l8t5D2
qun=18 quo=l6 quq=19 quể=D6 qyt=y4 që_=y7
ra_=03152735425763748598a4b8c3d3e5f8g7h6i8j8k7l7m4n7o6p7q3r7s5t8u6v6w5x4y7z7A6B6C6D6 raa=05a5c4i1q5x6B1
rab=152132617193b4d1f4h2i3n1s2t2u1w5x5y1z1A2B1C2 rac=24344263748594d3f6g4h1k3n4q3s5t2u3v3w2C1D2
rad=02142434445362748295a2c2d3e3f2g6h3i4k3m2n4o4p2q2r3s4t5u4v5w6x5y5z6A1B3C3D1 rae=45a1f1l6
raf=02213344536291g2i1k3n1p1r4s4t1u3v2w2y3z3C6 rah=1132a4i5w1x4y2 raj=3489a2c2g5h2i3n5o3p4s4v4w4y2
rak=0214335282a3b7c4g3h5i5n2o5r2s3v4w2x1y3z2C7
ral=042532425363758495a4b4c3d5f4g4h3i3k4l1m3n4o2p5q3r4s4t4u4v2w4y3z4B5C5D2
ram=0223344153627393a3d2g3h3i3j4k3l2n4o4q2r3s3t4u3v3w3x2y3z4A2B4C4
ran=06112736455565758597a5b3c5d8e2f5g7h5i8j1k7l2m5n6o4p3q6r5s6t7u5v6w6x4y6z6A5B6C6D4 raq=17p2y2
rar=23617192b3f5i2j4k2l2p1t1u3w1x2z4C3
ras=031322325162728495a4b3c3d2e4f4g3h2i5j1k3m3n6o7q2r3s2t6u2v3w2x4y3z4A2B3C6D1
rat=03122534435564758594a4b6c3d5f3g5h3i5j2k6l7m5n3o4p2q3r4s3t6u6v5w5x1y5z5A1B3C4D1
rav=21358191a1d2f3g5k2l1n1o1r2t2v5w6y4z1 raw=43i1p3s4B4 ray=x5C3 raz=1433b6f4g5k4p3s5v4w6 raç=t3 raş=u4C1
raš=g1n4 raŭ=86 rba=011121516382b3e3f1h2i4n5o1t1u1x1y1C1 rbe=02435364b6d1h2i3m4q2r3y2z3 rbh=e5
rbi=01526284b1f3g2i2k3l2m3n2o1q2r2t3u1w1y2C1 rce=23317292d2e2g2h2l5s1t2u2 rch=3445657491d4e1k3m6n2q2s2v4D1
rd_=071324314155657592a2c1d5e3g1h2i2k3p1q6r5s2t2u3v1w1y1z4A2B1C2D2 rda=1321435291a1b1f7i3k1n1o2q2r3t1u1x2z2C4
rdd=45 rde=06224155667394a2b3d2f2h1k1m3o1q6r5t3u1w1z4C5D2 rdt=q4
re_=062733415865778697a5b7c2d9e5f6g5h6i3k8l7m6n2o2q6r8s4t6u9v6w4x5y8z8A2B5C6D4
rea=021124325361758494a2b5c2d1e6f3g2i2k4l4o1q1r3s2t6u7v2w1y2z2A1B2D1
rec=24324164748795d4f6k3l2m9q3s2t4u4v3w2C1 red=02224556758492a1e1g6h4k2l2o3p1q2r4s4t2u2v6w6z4C1
ree=0575a4c2g1m6q3r1x6 ref=022245537392f1j4r3t2u2A1
reg=0526325565738495a2b2d2f2g3h3j4k6l4n4o1q6r4s5t6u5v2w5y5z4B3C2D1
rei=032344536791a2b3c3e5f9j8l4m2n4o3q3r2t4u4D1 rej=i2o1s3v4w3y5 rek=04315282a2b5g2h3i3n1o1p1q1r4s1v2w3y2z3A6C4
ren=05112532435667758695a3b8c4d5f5g4h7i4k5l4m7n3o2q6r7s4t4u3v5w4y4z6A1B3C5D3 rer=23556493b3d1l1m3r5z3B2
res=04112734435564768697a5b3c3d6f8g3h4i4k6l4m6n3o3p4q4r5s4t7u5v6w3y4z5B4C4D3
ret=022431415763738293a1b3c2d3f2g3h3i3k5l2n2o3p1q2r6s1t3u3v4w3y6z4C4 rez=3283b4f1g2o2s3u4v2w2y2A3 reş=u4
rf_=0163j3m6 rg_=0422556571a1d2e2i1q4r3s2t1u2y2z4C2D3 rge=03224153647493a3d3h1i1k2m4n2q3r5t2u2v1w1x2z3C1D1
rha=4763c2i2m3p1q1 rhy=45 ri_=15254452728391a6b7c5d2g6h5i8j6k6l7n3o4p5q4r2t1u6v5w5x4y7z5A7B5C7D2
ria=042632465363748196a4b8c4d3e5f6g1h4i4k6l6n5q3r3s4t6u5v6w2y5z3A4B5C2D3
rib=112351728393a1b2d1f2g2i1k2l5n2p2t2u1v2w3A5
ric=02112535425264768695a2c1d5f1g3h2i1k6n1q6r1s1t6u6v5w3x2z2A1B1C2D3
rie=062433435566758294a1b4c2d6f1h1i2k5m4n5o6p4q5r4s1t3u6v6w1y2z5B2D2 rif=1346516381h3j1k2p1r2z1
rig=042432415563748194a2b1d4f3g1k4n1q2r4t3u3v1w2x3y2z5B1 rih=w2y2C4 rii=a6c2l4m3s3u5w3x6D2
rij=81g7n5o5p5q6w4y3 rik=07325564a5b7c4g3h4i6n5o3q5r6v2w3x4y5z6A6B4C4
ril=0216225162738193a5c3d2g3h1i3k2l2q2r2t2u5v1w3y3z3A2B3C5
rim=2452728694a4c2d1e4f5g3i2j1k5l6m3n3o1p2r1t4u4v1w5y6z1C3
rin=05182433445665758495a5c6d4e1f3g3h4i5j6k5l5n7o3p2q5r6s1t5u6v2w3x2y5z5A3B5C7D3
rio=01234552738496a1b1c1d2e1f5g2i2k5l4m2n5o1q1r2t6u4v2w1y2z2 riq=d3 rir=g2j7
ris=03132433425565748393a5c5d5e3f2g5h3i5k5l6m2n4o6p4q4r5t3u4v3w3x3y6z5A3B3C5D2
rit=031124335364758596a5b6c5d5e5f4g4h3i4j1k5l7m2n6o4p4q3r4t5u5v3w4y6z4B4C2D2 riu=23a2l5n4s1u3y3
riz=118292b5g2k4t2u1w2y2 rið=j6 rič=g5w2 riš=n1w3 rių=n4 rja=a4c6i3j1p4w4y1z2 rju=a2j6p1 rjá=j7
rk_=051431546474a2b1d2h1i2j1k1q4r5u1v1w1y1z4A1B1C4D1 rka=0251b5c1g1i4j1n2o2r1s2v2w4x6z5C2
rke=03556372b1c3h2i4j4m4q3r5w1x2y1z3C5 rl_=17z2 rla=031422526391b1d1e1h1i2j2k1m2q5r3s1u3x1z2C5
rle=026171d2e1i5j4m4q2r2z2C5 rli=0314536472b5j1q5r3z2C4 rlý=j5
rma=031525335363748295a3b3c2d4e1f2g3h4i5k5l4n3o3p1q4r3s3t5u6v2w3x3y4z3B1C5D2 rmu=i1j2l1n1p1w3y2
rn_=2243546576g1i1j4p3q1r3z4D2 rna=032332425363748594a2b2c1d4e1f4g3h2i4j4k4m4n2o1p4q3r3s3t4u3v3w3x2z6B2C1
rnd=j6 rne=0322415664738392a3b2c1d4g3h1k2o1q3r5s2t2u2v4w3x1y1z3A1B1C2D2 rní=35
ro_=2236435261728897a1b4c2d2f4g3i2k6l3n5o1q2r2s2t8u2v2w3x5y2z2A4B5C2
rod=012336445362738193a1d3f1g6h3i2k4n2o5p1q2r4s6t3u3v5w4y3z3B1 roe=0545q4 roj=3485g4n3o2s2v3w2y3
rok=3582b7g2h3m3n1o2p1s5v6w2y1 rom=03243453637692a2c2d3e1f4g4h4i2k4l1n3o3q3r4s3t3u6v5w4y2z3A1B2C4D2
ron=052433435363748494a2b2c3d5f4g3h3i3k4m5n2o4q6r3s4t3u3v4w4y5z3A1B4C2D8 roo=0671a5c3m3q3x4B3 ror=b2h3j1l1y5z2
ros=0223354553627295a2b2c3d2f5g4h6i3j3k3l2n5o3q1r3s4t5u2v4w3y1z2B2C2D1
rot=0222345161728692a2b1c2d2f5g3h1i1j1k2n1o3p5q2s2t2u2v3w2y2z3B1C1D1 rou=013375d5m3q2t1v1D2
rov=04243654637394a2c1d3f1g4h1i5k5n3o1p2q4r4t4u4v7w4y1z3D1 row=72s6 roz=36g3h4m2s4v5w1 rp_=04n2o3q2
rqu=2393d2l1t3 rra=2441617194a4b7c3d2e3f1h2j6k3l1p1r2t4y2z3D2 rre=022455647394a1b7c2d4f2h2j2k3l1p1q3r3t4y5z3D2
rri=234152627393a2b8d3f3k3l2p5q1r2t2y4z2D1 rro=22617194c1d2k2l2q5t3D1
rs_=0611254254647692c1d6h1i1j4k2n2o6q7r4t1u2v1w1x1y3z5B1C2D2 rsa=021121516184e5f4h3i2j1k1l2m3p3u1x5y2z4C1
rsc=65m3q3 rse=03225262728292a1d2e6f2h3i3k1p2q3r2u1y1z2A2 rsk=043455g5j2r6s5v5w6z4
rso=02225362718593d3f8k4l4m3o2p3q2r3t3u2y2z3B2 rsp=0362l5m2q3z3 rst=0531556574a1g4j4m4n1o3q4r5s2v2w4z5
rsz=h6s3 rsí=e5 rt_=051125324155667592a2c1d5e8g2h5i1j6k2m6o2q5r7s2t2u3v1w2y4z5A1C4D1
rta=0126415161728195b6c3d3e7f3g2h4i6k3l7n5o4p5q1r1s4t5u3w1x6y3z3C4
rte=04225566738496a3b8c2d6e8f3h4i3k5l4m3q6r5s2t6u5w1x1y3z4B2C4D1 rth=466175d1e6q2y1z1D2
rti=0224325363748894a3c2d6e1f8g2h1i5j1k6l5m7n5o3p8q3r4s2t4u5v2w3x1y4z4B4C2 rtm=71w3
rto=02328593c3d1h6k4n3o1q2s3t3u1v1w1x2y1 rts=21536472a2b7d1m3o1q1r3z1 rtz=b6 rtà=p6
ru_=11354683a2b3g4i3j5n1o6p4s2u6v3w2A2C2 rug=0254b1e1g5n1q1s2w4 ruh=1135i2v4 rui=0581q4u2
ruk=0211325181a1g2i1n1o2r4s1v2z2A2 rul=h1u5C4 rum=021331536271a2i2j6l7n2o5q1r2s1u1v1z3A3C3
run=11546572a1b3c2g1i3j5l3m2o2p2r4s2x2z5C2D6 rup=132254628393f2g3i6k3m2n3o3p1r3s3t2u3y3z4B1C3 ruč=g4
rva=03213251718391a3c2f1g5h1k1l4o2q2r2t1v2w5z2 rvn=34 rwy=0346
ry_=0321344152627791c2d2g1h1i2k2q2r2s5t1u1v4w1x1z2A2B3C2D2 ryd=45 rye=y4 ryg=j5 ryk=0352r1s4 ryo=B4 ryt=n5s3
rze=63h1m3o1s8w1 rzy=s7 rá_=35f7j2v5 rás=e1h5j1 räi=c2m7 råd=54r4z3 rån=z6 ræk=53 ræn=53 ræs=53 ræð=j5
ré_=35d3v5 réa=d4e2 réc=d2m5v2 rég=d5h3 réi=e5m2 rés=22d5h5 rét=d1j9 rên=D6 rë_=y7 rën=m4y5 rës=y5 rí_=e6v3
ría=94 rík=j6v1 río=92e5t3 rða=j4 rði=j6 rói=e1t4 rów=s5 rül=11h6C2 rý_=35v5 rā_=o5 ră_=u6 rės=n5 rī_=o5
rīg=o4 rı_=17C6 rın=18C7 rų_=n4 rža=g5w3 rển=D7
sa_=021126325296a5b3c9d3e6f2g6h5i7j4k5l5n1o4p5r3s4t6u3v7w3x5y5z5A8BbC4D2 saa=03a6c5i3m3x6B3
sak=a5b2c4h3i1j3n2o2p1r2w1z2B3 sal=0123518593a4b4c4e1f4h6i6k2l1m2n4o4p3r1u2w2x4z3A2B5C4D1
sam=021132556384a4b1c3e1f1g3i4j7l3m3n1o1p1q1r5s3v2w3x4z6B4
san=03162432445463738294a3b2c5d4e4g4h2i6j4k4n5o1q2r4s2t4u2v1w3x7y1z3A3B9C5D2 sao=e8
sar=2393a3b5c5f3i5j4k2l2n2o3s1t1u2w2x3z3B3C3D1 sas=0116518292a4b1c3f1g4h2i3j1n3o5r2t2x2A1B3
sat=225362a3b1c2d3f3g1h2i6k3l1m3o1q1r2u4w2y1z3C2 sau=3242n4o5u5D2 sav=c2g2n5o4w1C4 sce=e1k3l4s6t3
sch=032132536a74a2k2maq8r1s4u3v3w1z3C2D3 sci=7284d2e2k5l5t2u1D1 sco=237393d1f3k5q1s4t3u3 scu=2392l1t1u5
se_=0924385665768397a8c6d7e7f7g8h5i2k7l6m5n7o2q8r5s1t7u6v4w6x4y7z3B3C3D3 seb=g2h3i8w4 sec=21417392d2f3i2k4m6u3
sed=0232417583a5b1i1k2l3t2v1w4z3 see=0463a5c6q2x2 seg=2593a3b3f5k4r3t5w1 sei=4165a4c3d3e2n2q1
sek=015185a5c4h3i4j1n1o2p2r2C3 sel=05233254657292a7c4d2g5h3i6m6o1q3r4t1u2v2w6z1C4D2
sem=0222325161718191a4b1c4d3f3h1i4j7k4p1q5r2t2u3w3A3C1D1
sen=052531425666748794a4b3c8d4f7h4i3k5l5m5n4o3p2q5r7s2t5u2v2w2y2z5A8B6C3D2 seo=a1e5i4
ser=032632435665758594a3c1d4f7g3h4i5k5l5m4n2o2p3q4r7s3t4u4v2w2y4z6A1B3C4D1
ses=03234253627392a6c6d4f2i3k1m2o2p1r3t2u1w3z1B2C3 seu=022462c3d3f6t4 sev=24347181a2c2o1v4w3 sez=b1w4 seç=16
sge=0264m2 sh_=4175g1q1x2y5B3D1 sha=6173e5r1x8y5A6 she=74e1j1x4y4A2 shi=75a1g1i1q2r2x6y5z2A8B1D1 shk=y7 shm=y5
shp=y4 shq=y7 sht=ya shu=x1y5A1 shw=A3 shë=y5 si_=1722334281a6b1c7d3g3h5i8j5k7l4m4n5o3p3s2u2v3w2x5y7A5B6C7
sia=02162344738793a4b2c5e5i7k3n5r2s2t3u1v3y2A4B1C2D3 sic=2444657494d1f2k4m3t3
sid=012354738494a4d2f1h1i2k3l1n4r4t6u1x5y2z2B1C3 sie=0741516692c3d3k2m3n4o3p6q3r2s5u1v2z1
sig=022243547394a1d3k2p3q1t3x3z3B1 sii=a3c5x5 sij=c5g2n4o2w1
sil=0116213292a4b1c4d1e1f1g1h2i3k2l2n1o1t5u3v2w2x1A2B4C3D1
sin=031822325464758493a4b4c6d3e6f3g3i5j8k3l6m5n4o3p1q4r4s2t3u3w2y3z5A5B5C7D3
sio=04224453627593a5c4d5f1i4k4l4n5t2u1y4z3 sip=0212y5B3
sit=0315265364748195a3c5d6f2i3k6l5n2o1p1q2r4t3u5y5z4B2C4 siu=i2l7n1u2 siy=1641x4B5C4 sió=2394f4 siú=e7 się=s6
sje=g6q2r3y2 sjo=p1r7 sk_=58a1j1r8s2z8 ska=05345561a3b7c4g6h2i3j8n4o7r6s6v5w6x4z8A4
ske=04315781a3b5c4g6h2j1o2q1r7v6w7y1z3C2 ski=04546184a3b3c4g8j6n4o4q2r4s9v1w7z4C3
sko=03355383a3c3g8h2j4m2n2o4p3r5s5v6w7z4A1 skr=055584g1j2m3n3r4s1v2w1z4 skt=z4
sku=023553a4b9c5g6j6n1o2r2s2v6w4x3z1 sky=013551j5n1r2v5z1 ská=35v4 ské=37v5 ský=37v6 skā=o5
slo=36g4n1o1r3v6w7z1 slä=z4 slí=e1j5 sno=g4v2w3 so_=61748595b4f6g4k6l2n4t5v3w6x4A1B5 soa=b1f8t1u2
soc=2232738692d3e1f6k2l6n2o2t2u2v2x2z2 sod=43c2h3l1p2w3B5 sog=55 som=025772f3n1o1r8x5z8
son=03112331435464758695a2b7c3d6f3g1h4i2k5l4m4n1o2p3q3r4s2t3u3v1w2y3z6A2B2C5D1 soo=04a4q3x8
sos=162392c2e1f3n2t5 sou=3675d4m5D2 sov=34g1p1u1v4w3y5 sow=0362s3x2 soċ=p6
spa=032351627395a2c1d3e1g1h1k3n3q2r1t3u4w6z1A1B1C3
spe=0423325362748595a1b3d1e1f5g1i1k5l5m4n2o2p5q4r3s2t3u4v3w2y2z6B1D3
spi=3255657182f2j1k2l2n1o3p1q1r5s2t2u1v2D1 spo=0322365261728292a2d2f2g4h1k3l2n2o3q2r4s5t3u2v6w3y1z2C1 spé=d2t3
spē=o5 squ=21d3l8t1 sre=61g4w4 sræ=j4 ss_=116475a2i1j6m6o3p5r3u1w1z3B1
ssa=011124516272a2c9d4h3i1j4k4l3o1p1q1r2t3z3A2D1 sse=0524546674a4c1d6h3k5l5m6p4q6r5t3y1z3D2
ssi=041124546475a4c4d5j2k6l5p5q4r4t4z3D2 sso=1223516273a2c2d3k5l1m2p2q1r2t4z4D1 sst=64j1r1z1 ssu=d2j1k1l4t4
ssz=h5 ssä=c6 st_=021625364256697892a8c1d9g5h4i2j6k3l7m4o3p3q6r7s6t1u7v3w5y4z6A1B2C4D2
sta=08112737445767778797a7b5c9d4e5f7g8h3i5j6k7l8m5n7o7p6q7r7s8t7u6v7w7x5y5z8A2B6C6D3
ste=082535445868768296a7b6c7d6e2f5g4h4i4j3k6l2m4n5o4p1q7r8s5t7u9v5w5x2y4z7A1B3C6D4
sti=05152537435665758695a7b2c7d5e1f5g7h2i4j2k6l6m5n6o6p5q5r5s2t5u5v7w6x4y5z6A3B4C4D3 stl=1132546471a3r3w1C1
stn=3451o1r1s3v4w4z2 sto=042336435563748395a2c6d4f1g7h1i1j4k5l2m3n5o4q4r6s6t4u4v6w6x3y4z6A3B4C3D2 stq=p5
str=06112636445665768396a4c3d5f4g6h2i5j1k6l2m5n5o6p1q6r6s6t7u6v7w6y5z6A2B4C2D3 sts=3172o4v1
stu=042235415263728793a5c6f1g4i2j4k2l3m2n3o5q5r2s2t2u4v4w1y3z2 stv=35g5v5w5 stw=s5 stà=23 stá=3593e4f2h1t2v3
stä=62c6m3z3 stí=34v3 stø=53r3 stā=o6 stă=u4 stē=o4 stī=o5 stř=34 su_=3395a2g7j4k3n4o3s2v4w2x3A2C4
sua=i4k3l8t4y1 sui=06d2l5t4 suk=c4i4n3B1 sun=1262a1b8i4l5p4r1u4B3C3 suo=c6k3l1n2
sur=112242728193a2b1d6i3k1p1t1u2y2B2D1 sus=117293a5b1g3i2l4n4q2u1B2 sut=41a5c2i2n2r2 suu=a5c6x3
sve=01125361g3j3r5v4w5y1z7 svě=34 sy_=053245s1 sya=i1B4C3 syd=4554z1 syo=B7C3 sz_=h5s1 sza=h6s5w1 sze=h8m3s5
szi=h5 szl=h5 szo=h5s2 szt=h7s3 szy=s5 szá=h7 szé=h5 ság=h6 são=t6 sä_=c6 säi=m5 så_=54r4z3 sæt=52j2
sé_=d4e3j4 sée=d4 ség=h7 séi=m4 sén=h2m7 së_=y8 sí_=91e5f3 sín=j5 són=23j2 sør=r5 sú_=h2v4 súa=f7 süd=64B1
sün=a5 să_=u5 sēt=o4 sı_=17C6 sıl=15C2 sın=17C7 sło=s4 ső_=h4 sť_=v6 sể_=D7 sển=D5
ta_=02132736415362738897a5bac9d2e9f5g7h6i7j8k9l6n6o7p8q3r4s6t7u5v6w7x7y6z7A9B6C5D4 taa=0664a4c7m3q6x7A2B3
tac=23318193e7f4g2n1o1s5 tad=0623314153658296a3b1e1f6o1p2q4r3s1t6v1x1z6B3C4 tae=l5
tag=53617191a2d2h3k3p6x1z3B6 tah=a1i6x5 tai=4273a3c6d6e5f3h1i3n6o3q1t1A2D2 taj=87a3c4g2o3p6w3y3A2
tak=357182a5b6c3g4h4i6j6n3p2r1s3v3w2A3B2C4
tal=051126344355647496a5b8c5d5e1f4g5h7i4j3k6n3o1p9q5r6s3t6u5v4w5x4y4z6A3B5C4D2
tam=1526526296a5c5d1f3g1i5k2l4n4o4p3r1s4t6u1x1z1A2B1C3
tan=05142634415465748695a4b6c5d5e5f5g6h4i8j3k7l4m2n4o2p4q4r4s5t6u5v4w5x3y4z5A8B7C6D3 tao=e1A8B6
tar=132534415363748194a4b5c5d2e2f5g5h7i6j5k4l4m2n5o5p4q2r3s5t4u5v4w4x3y7z6A4B2C7D1
tas=01318894a4b8c4e4f2i6k2l3n7o6p4r3t4v1y1z2B4C3
tat=031127335563768691a6b6c3d5f2g2h4i2k7lam4n4o2p5q4r5s3t1u7v3w3y4z5A2B5C2 tau=014161c2i6n4o4
tav=2135a5c5g6j1k2n2o1r1v5w5y2z1 taw=s3A3B5 tał=s5 taŭ=84 tba=3273d2h2q3r3u2
te_=0925325767768498a7b7c3d8e5f8g6h5i3k8l6m6n4o3q8r8s3t8uav5w4x1y8z5A3B5C5D4 tea=217391a4b6e9k3l1u6
tec=233461728392d2f5k2s2t2u2v2z2 ted=02325477a1k2q2r4v2C4D1 tee=0471a5b1c6q3x3
teg=0122425491a5b2e1h2l2m4q2r4s3t1u1w2 tei=04224266a4b1c5e2f1h2n5o3q3r2t2u3C2D1
tek=03335386a4b8c3g2h5i2j1n3o3p1q2r3s2v3w4y3z2C5
tel=0624364153667393a5b4c6d2g4h6i4j4k4l5m3n4o3q7r4s3t4u5v4w5y3z3A1B2C3D1
tem=042434415464748394a4c2d6f3g3h4i5k4l8n3o2q6r4s4t5u4v3w5y4z4A3B3C5D2
ten=0526335668748595a2b7c6d4f8g4h5i7k6l5m7n2o3p1q7r7s3t6u3v4w2y3z7A2B2C3D2
ter=07112738455868788797a6b6c5d6f7g5h7i8j1k7l8m8n6o6p5q7r8s6t7u7v6w6x3y5z8A3B5C6D5
tes=022553647595a5b2c1d5f5h5i1k4l8m4n1o4p1q2r3t6u1w1y3z3B1C4D2 tet=5564a2b3c6g2h6i1l1n2r6w3y7z5 teu=01d6q2
tev=31a2w4y5 tez=b4p5 teñ=f5 teľ=v5 th_=024952627791c1d2e7g2h1i1k1q2r2t1u1y3z2A1B1C1D3
tha=466175e7h2j1q2y4B1D3 the=0322334354657b93a2c4d4e7g4h4i3k4n1o1q5r4s3t3u3v1w1x3y4z4A3B4C4D7 thi=4575e5y3A2D4
tho=456274d2e4q2y1D2 thu=043143516172c2d2e3q2u2y2z2A1D8 thà=D5 thá=e1D5 thâ=D5 thể=Da
ti_=152136537185a7b1c7d4g7h6i5j5k8l5n7o6p6r2u4v6w6x3y6z4A7B3C5
tia=224351738492a2b3c3d1e2i3k1l7r2t1u1v3y1z1A1D1 tic=1326367696d3e2f5g4k6l3o1q3t6u6v6w2x3z1C2D2
tid=13215593a3f4i3r5t3u2z5B2C1D1 tie=065263738394b5c5d5k2l1m3n5o7p7q6r2u3v4z2
tig=052253648593e1f8i2k1p3q3r3t2u1x1z3B1 tii=a4c6l4u2x4 tij=g4n4o4p5q4w1y4
tik=021133546488a5b6c3g2h4i5m7n5o5p8r3v4w4y6z4A9B5C4
til=01112331587294a4c5d3g2h3i2j8k3l2n1o3r7t3u3w1y1z7B3C3D3 tim=112262738292a2c2d2f1g3i5k5l4n3t3u4w1y5B4C4D1
tin=041824355463758295a3b1c5d4f3g4h4i5j7k4l3m3n7o3p2q3r4s1t4u5v4w4y7z4A3B6C5D3
tio=022133425666788592a2c5d8e2g3h2i3k3l8m8n1o1q4r3s2t2u3v2w2x2y2z6A2B4C2D2 tiq=1321d5p1
tir=1522428191b1d1f2g3j4k1n1o1p1t1u2w2x5y3B3C6
tis=021122325565748492a5c4d3f3g2h2i2j3k2l8m2n6o5p2q4r5t2u2v3w4y2z5A1B4C2D1
tit=1124325362748393a2b1c2d4f2g3i1k4l5n3o1p3q2r2t3u4v2w1y7z2B3 tiu=2387l6
tiv=1123345463758395a1c2d4f6g4i1k5l1m3p3r4t6u5v2w3y4z4 tič=g4w5 tiể=D6 tje=51g3r2w2y5 tjó=j4 tki=11c3s3w3C3
tku=p5 tl_=16 tle=526273a3h4m6p1q1r1s1C5 tli=0113335465a3n1o2r4v2w1z2C2 tm_=17 tma=13w3C2 tne=51j1o2r2v3w3
tni=5381a1f1g4j2o3r3s5w5z3 tní=35 to_=022136425362778898a2b2c5d2fag6h1i3kal7n6o5q2r4s6t8u1v7w6x5y3z2A5B8C2D3
toa=c3u4 toc=g1s2v1w1z4 tod=425193f8l2n1t2u1z1 toe=04m2q3 toi=a3c6d3e3f1g2s3 toj=88c3g3n4o3w1y2
tok=32b2c3g5h4i2n2o1r3s2v6w4y2A6 ton=032333425364748793a3b1c5d4g3h4i3k4n3o3q4r3s3t2u3v3w3y4z4A2B5C3D2
too=0271a4c2x5 tor=042635435565768596a4b5c4d4f5g5h4i4k6l3m2n5o5p3q3r6s5t5u7v8w4y7z6A2B4C3D2
tos=213195c3e2f8h4k1l2n4o3s3t5v1w2C2 tot=0523c2h5l2n1o4q5u1 tou=33d4m2t1v1D1 tov=35g4n3v6w5 tow=73q1s5 toz=h6
toč=g4v2w2 tqa=p5 tqu=l6p2 tra=052636455566768796a4b1c3d6e1f7g6h4i5k7l5n5o5p5q4r5s5t7u6v6w5y5z6B4C3D5
tre=052632455464748495a1d7e3f4g4h3k5m3n2o1q3r5s1t5u6v5w4y4z4B2C2D2
tri=042533435464758396a5c4d5f5g4h3i4j4k6l6m3n4o4p4q6r4s2t6u5v5w5x1y5z4B4C2D4
tro=042436435463748195a3c2d4e1f4g4h3i3k6l2m4n5o5p1q4r4s4t5u4v6w5y4z4B4C4D8
tru=031122335462728393a2d3f3g3i1k3n3o5q2r3s3t2u6v3w2y3z3D7 trz=s5 trä=m3z3 træ=53j1 trê=D6 trí=e5f1v1 trú=j5
trā=o4 trể=D8 ts_=0327546477a3d6i1j4o7q7r3z5A2D1 tsc=66m4q2 tse=04a6b1c5e1q5r3z2 tsi=11a7c3n1B1
tsk=0235g6n1r2v4w3z2 tso=b7 tst=0564n2q3r4z1 tsu=a4c1r2 tt_=62h8j7m6p4r6z8 tta=71a1c7d2h4j6k5p4r1z6
tte=04566674a4c5d4h4j1k6l1m3p3q4r7z5C2D2 tti=02146171c7h2j8k6o1p5r2z3C3 tto=c4k7 tts=r4z2A1 ttu=62c6j5k3p1
tty=c4 ttä=c6 tu_=354287a4b7c5g4i7j4l1n3o6p2s4v5w3y4A5 tua=112642728195b6c2e4i3k6l2t4u4y5
tud=01223241517393a6c2d2f3g2h4k3l4n1q1r1t2u2w5y3z2 tug=91a1t4 tuk=b5c4i6B2 tul=118291a3c3h2i2l1n1o1p1t1u7y1B3
tum=61a2c3h1i2j4l6n2o4A3B3 tun=21435165a4c5i3j4k2r1s2u1z1A2B3 tuo=c3n4
tur=03112534415464758495a2b4c3d4f4g4h2i4j6k4l7m2n4o5p5q1r5s4t5u6v3w4y7z4A3B3C5D2
tus=0512a6c5h3i3l5n5o3q4r1t1D1 tut=125271a1b4c3d1k3l6m2p1u1B2 tuu=04a4c4q5x2 tuv=a1c2n6o3 tuz=b5p1 tué=d5
tve=g2h3j1n1o2r4v2w4z2 tvi=j3n2o5r3w1 tvo=34g4v5w4 tví=35 twi=0262p2q1s6 twé=m4
ty_=033541526377c4d1i2k2q5r4s4v5z3A1B3D1 tyb=n4 tyc=s6 tyd=0452z1 tye=c4B1 tys=54c4n2r3s1z3 tz_=64b3m6
tza=24b8 tze=63b9m3 tzi=b6 tà_=23k6p8 tá_=3293e8f1t2v2 tál=32e1h6v2 tár=h5t1v1 tás=h6 tây=D6 tä_=c7 tää=c5
té_=2233d7t2v2 téi=m7 ték=h5 tén=f1h5 tés=d3h5 të_=yb tër=y5 tës=m2y5 tí_=2236e1v3 tíc=D5 tív=h1v4 tó_=23h5
tód=f5 tón=94f1t2 tór=s5t3 tör=14h4j1z4C2 tør=54r3 tøv=r2 túr=e2v4 tün=16C1 tür=11C6 tā_=o6 tāj=o5 tāl=o4
tās=o4 tāv=o4 tă_=u8 tăţ=u4 tě_=34 tīb=o4 tīt=o4 tın=15C3 tır=11C6 tře=35 tří=34 tūr=n4o4 tų_=n7 tể_=D7 tểi=D4
tển=D7 ua_=11234292b5c3g2i4k5l6t5u2y3A3D3 uad=238294k2t3 uae=l8 uah=i7 uai=e5f3t1
ual=1124738194e2f5g1i2k4t4u2y2 uam=l4 uan=2393b6d2g2i5k2l2r1t2y3A4B5D3
uar=032252637492a3b3d1e1i4k2l1q4r2t2u4w4y7z4A3 uat=257291d2i5k6l2u4A3 ub_=031132517283a5d1q2s5u3x3
ubb=51k4p3r2x1z2 ubi=8193a1b9k1l1B1 ubl=031121335162748492b3d4f1g4i2l6n3o2q1r3s2t2u4v2w5y4z2B2 ubw=A4
uch=3343667292d2m3q2s3v3A3 uci=228193f4g1l2n2 ud_=01112431455391a8d3k1p1r1u2x3 uda=2294a1g2h2i3n3p4t1x3
udd=4352m3p5 udg=53 udi=0212223141517393a1c2d2f2g4i3k3l4n3o1q1r1u3w5x1y3z2A1C1 uds=52w1z2 udv=52
ue_=022751627498c3d8f7g1k4l9q1r1t7B1D1 uee=c4 uen=22627294b5d2k2l4t2u1 uer=23536395b2d3f5k2l4m8t3
ues=25527294d5f2k3r1t4y6C2 uet=b3c2l1m7 uf_=65m2x1 uge=5363a1g2l1m4w1 ugh=74A3
ugu=022151627292a4g2n2o2q2r1t4u2v1x6z3A1 ugw=p5 ui_=2182a3c2d6i2k4l5n4t4u8 uid=0692a2e1l1q4D1 uik=04q3
uil=217291d3e8l1t1 uin=2291b4c3d2e9k1t2A2B1 uis=03217192c4d5e3k2l8q3t2 uit=07237292c1d4e4f2k4l1q8t3u4D1 uiĝ=84
uj_=87 uje=36c1g4n3s4v5w5A2 uji=A8 ují=35 ujú=v5 ują=s5 uk_=01h2i7y3C3 uka=85a2b2c4g1i5n2p5s1x1A2B2
uke=b4c1r3y3 uks=a1c5i2o1r3 uku=c4i4n2o3y1A2B2 ukš=n4 ul_=021372a4d2h6i3k2p1t3u9x3C4
ula=11243261748195a3c4d3e1f1g3h3i6j3k2l3n1o2p1q1s2t5u5w2x3y2A4B8C5D2 ule=21516271a4b3c2d3j3l1m2o3q1r1u3w3x2A1
uli=02223152628193a4c3d2g1i4j1l3n4p2q3r2s2t1u3v2w2x2y1z3A5B3D2 ulk=a1c5n2o1x3
ull=0311214471a1c4f2j5k3l6p6r3x2y6z2C5 ulm=15C3 ulo=318193c2f1t4v1x2B4 ulu=1141a4c6i3j6u7A2B4C6 ulħ=p8
um_=041222345466748193a3c1d3g4h4i5jak4lam6p3q4r4s4t8u4v4w1z4B2C3D3
uma=11217192a4c3d1e3f5g3h2i3l4n3o5p5t9u1x4y1A4B5C2
ume=01223151627292a2b5c2d3f1g2i1j1k4l1n2o1r2s1t2u5v3w2y2z3A2 umi=1582a5c5g1i1j1l2o4s1u4y3A3B2 umo=3182n3o4A7
ums=61o5 umu=i2l1o5u2A1B4C2 umë=y4 un_=0117284553718698b6c6d8e8f5i7j5k8m9o8p7q1r2u8x3y2z4C6
una=182741538498a4b7c3d2e3f2g4i5j4k7l1n1o1p5t5u4w2x5y1A6B6C5 unc=217392f2i1l5u3C2
und=031523425669758595a3b5c1f6g1i2j6l4m3o2p1q3r6s2t6u3y5z6A4B3C4D1 une=214455738491a2b6c1d8f1i1k6l4m7r6s2u6z1
ung=536872a1c3i7j2k2l1m4n4r3u3z5A6B7D7 unh=f6t2
uni=05122733445464768496a5b3c4d5e2f6g2h1i5k5l5m4n4o3p6q4r4s3t6u6v3w3x1y4z4A5B5D1 unm=16C2 unn=a1c6m3r5z2
uno=438294k3m2n2u4B4 unt=0223667593a2b6c5e2i6k3l6m4p2q4r4t2u4x3z3B3 unu=1586a2c2g2i2j5l2p3u4B2C5 uny=23i2B1
uo_=82f2k3l3n6A2B2 uod=c5l4n3 uoj=n4 uol=c5k1n3 uom=c6n3 uon=c6B1 uos=81c4f1n6 uot=c5l4n4
up_=11225373g1i3u1y1C3 upa=22g4i7o2s1u1w5A4B3C3 upi=34g5l1n2v4w3y2A2 upo=8493f2g2t2w5B2
upp=536371j4k4l1m2p4r3z6 upr=f2g2u3w5 upu=1181c5i2u1 upă=u3 upė=n5 uq_=16p3 uql=16 uqu=18
ur_=0612224453657393a3b3d8e5i6j9k2l6m3o3p3q4r3s5t1u2w1x4y7z4B2C6D3
ura=253241738595a2b4c4d3f5g3h3i5k5l6n2o5p6s2t6u5w4x3y5z1A1B4C3D1 urd=4365a1C1
ure=0323315362758591a3b1c2d5f3g3k3l4m2o1q3r3s1t1u4w2x1y1z2A1B1D1
uri=01122231415162748293a5c5d3f3g2h1i2j1k2l7n7o3p4q2r1t2u6v1w2x3y4z2A3B5C3D2 urk=01b5i1j4n1o1x2 url=12j1q4
urr=73b6e3r1y1 urs=0111216271d5f3g1j1m2o2s2u2z3 uru=1131a2b5c1g1i4l1o4p1x3A4C5 urė=n5
us_=062635445567758295a8c6d6eaf4g3h7i6k3lam5n8o6p5q6r4s3t5u4v5w3y2z5A4B5C4D5
usa=226292a3b2c1f2i4j2k2l5n2o1p1t2z3A1B3C2 use=03213253637591a7b1c3d3f1i1k2q2r4t1u2x1z2A1D2 ush=p1x1y5A3
usi=04122153637492a4b2c4d4g2i4k3n7o3q1r3t2u1w1x1y2z4A5B2 uss=0521526472a2c4d4k2l1m5o2q4r4t1D1
ust=0323335364758493a7b3c7d3f3g4h1i3j3k3l4m3n3o5p3q4r4s3t3u4v3w4y3z5A2B2C3D1
ut_=11243141526374a1c5d5g2i6j1l7m3p1q1r3u5y4z3C2D1 uta=11248292a5b5c4f3g3h3i5k3l4n2o1t3u1x2z3A4B2
ute=013152647381a3b6c3d4f2g2i2k2l5n2q3r3s3t3u3v1w1y2z2A1B1D3 utg=r3z3 uth=75e1D1
uto=012234638193a2b1c3d2f2g3h1k5m2n3o3q1s3t4u3v4y3A6B2 utr=81d3f5i3n1t2 uts=66a3c1r2z2 utt=c5k4r3z1 utz=62b3m4
uu_=a1c4x8A7 uul=a4c5x5 uun=a3c5x5 uur=04a6c4m3q5x5 uus=a4c5l2x3 uut=a2c5x3 uva=a4c6n2o2C1 uve=1181d5o2u2
uvo=81c2n6 uwa=p1x3A7B2 ux_=d6p4x1D1 uxu=x6 uyể=D7 uzi=85b3k3n2q2t2u3y2A4 uzt=b7 ué_=d3 uée=d5 uín=f5 uðu=j5
uôn=D5 učj=g4 uğu=15C5 uží=35v3 uểc=D8 uển=D6 va_=27358194a5c6f1g7h3k5l1n2o4r3t6u4v6w6y3z3B1C3D1
vad=21318392a5f4h2n5o4t2w1 vag=h6p1 vah=11a5 vai=a3c4d3n5o6 vak=a1c1g2j1n5
val=0211243553728394a7c7d3f3g3h5j5k4l1n6o6q4r3t3u3v4w5y2z4C1D1
van=0a23365461728191a4c5d3f2g6h3j2k3l4n4o1qar4t1u3v7w6z4C3
var=152233567293a4c4d1f1g3h2j5k2n5o5r7t1u2v3w4y3z8C3 vas=158791a5c4f2h3n3o5t1w2
vat=0135517284a4c6g6h2k2l1m2n1p3q1r2u1v4w1z2 vaš=w5 ve_=365562768492a2c1d4f1g6h5k4l1q3r3t3u2v4w4y8z2B1C8D1
ved=335673a1g1r6v4w3 vei=j2n4o6r4t1 vej=52v5 vel=02223552748292a1c4d3f3g4h5j3k2l6n1o1p1q2r3t3u2v1w5y2
ven=0124355562748594a5c4d4f2g5h4k5l5n5o4q5r5t3u4v6w7y5z7C1D2
ver=081525355768768594a3c4d5f5g5h5i3j9k6l6m8n4o4p5q7r8s1t6u5v5w5y5z7B2C5D2
ves=233255738191a2c2d2f2h3k2l1n1o3r5t2u3v2w2 vet=55g2h4r4v4w5y4z3C1 vey=C5 vez=f1g3h5t1v2w4 već=g3 več=w4
veľ=v4 vi_=11213186a3c2g5h1k2l3n1o2p3v2w5C2 vid=22334153738293a1d2f6g2h4k2l1n4o5r2t3u1v3w2z5
vie=042141627293c3d4k2n6o8q3u2v4 vig=5285 vij=g5n2o5w4A3
vin=041222345463748194a3c4d4g5i5j5k4n5o2p2q5r5u4v4w4y1z4A1 vir=05215384a1c3d2g1h2j6l3m4n4o4r1w4
vit=213481a3c3d2f2g2j2k3l7m2o1p1r3u2v3w2y7z2A1 viv=8591f1l2n4 við=j7 viĝ=84 viể=D6 vje=g5w1y3 vl_=15
vla=0433g3q4v3w1 vlj=g5w5 vn_=54r3 vne=54g2r3v4w4 vni=3281g5o1w5 vno=31g5v3w6 vní=36v1
vo_=328494f3g5j4k4n5o2t3v5w5 vod=35g4v5w3 voe=03q4 voi=c5d3 voj=3384g5n4o2v5w5
vol=06233362728592a1d3f5g1h6k4m5n1o1p3q4r1t3u3v2w1 von=6783a1c1f3h3o1q1w1 voo=05a2q6
vor=042132546582a1f1g5j2k2p2q3r2u1v5w3 vos=8191c2f4n5t1v4 vou=34v2 vse=w4 vst=3253v2w3 vu_=3382g4m7o4v2w1A1
vum=m5 vun=c2m8 vuo=c7 vus=81a4n2 vuô=D5 vzh=w3 và_=D7 vá_=36v5 vák=h5 vál=33h5 ván=36h3 vár=h5v1 väl=a4c4
vän=c1z4 vär=a1z3 väs=z4 vær=55r3 vé_=36v4 ví_=35j5 vín=22t4 või=a6 vùn=D6 vý_=35v5 výc=35v5 vār=o4 vě_=34
vět=36 vể_=D5 vểc=D5 vểt=D6 wa_=63g2i5p3s7x2AcB4 waa=05q4x9 wad=42s2x7 wag=B4 wai=44A7 wak=i2A9B2
wan=024262i4m2s7x3A8B6 wap=A8 war=03446674i3p2q3s5u1x5A2B1 was=06446177i2q6x2A1 wat=08i2m2q2s3A3B1 wax=xa
we_=05s5x1A3 wec=m5 wed=4771s1 wee=0573q4x3 wei=4666 wej=s5 wel=03456472m5p2q3 wen=034263m3q1A5
wer=05456574m5p1q6s2 wes=05426474m3q3D1 wey=x6 whi=74 who=74 wia=41s5 wie=0164m3p5s9 wig=B6C1 wij=q3
wil=02436172i4q2z1A7 wir=4365 wit=0275m2q1B2 wn_=4775p4q1D1 wne=45s4 wni=41s5 wo_=72s5 woj=s7 won=03q6
woo=04q2 wor=0675m2q5s4 woś=s4 wr_=45 wrt=44 wsk=s6 wur=65 wux=x6 wwe=m5p1 wy_=46s5 wyc=s5 wyd=48s3 wyf=44
wyl=44 wyn=46s1 wyr=45 wys=0345s4 wéc=m4 wód=s6 xa_=22f3t1x7 xaa=x8 xal=16 xam=f1x5 xay=x6 xce=t3 xee=x5
xej=p5 xer=21f4l4 xey=x4 xi_=l2p5 xil=16b1l3x3 xió=f4 xs_=17 xsi=16 xuu=x6 xvi=l4
ya_=172493g1h3i8r3x7z1AbB7C8D1 yaa=x8 yad=x6 yah=i5x6 yak=h4i4A4C3 yan=16d1h4i9x1A4B8C6 yap=C6
yar=16h5i2x4A2B2C5 yaz=C4 ybė=n5 ych=3345s8v5 ycz=s6 yd_=024852x3 yda=1245s3v2C1 ydd=49 ydy=45
ye_=02c3h4r1x3A5C5 yee=c3x4 yel=h5C2 yem=B4 yen=53d1h3r4A2B1C4 yer=14536172h2r1y2C5 yet=13h4C5 yf_=0344 yfe=45
yfi=j6 yfl=45 yfr=45 ygg=54j5r4z3 yhd=c5 yht=c5 yik=h5A8 yin=1671r2x4A2C3 yje=n5 yjn=s5 yk_=04s3 ykl=33n4s1
yks=c5 yl_=113541 yla=3442C5 yld=j5 ylk=r4 yll=4552c1 ym_=45s6v2 ymd=44 ymr=47 ymu=44 yn_=03144bc3s2x6
yna=44n2s4x5B1C3 yng=46j1 ynn=47 ynt=45c2x3 ynu=44 yo_=93x9A5B5C1 yof=A8 yon=B8C5 yr_=4851r2 yra=42n6y1z1
yri=1243c2j6n2 yrk=r1z3 yrı=15C2 ys_=04224572c3d3n5q1D1 ysa=x5B2 ysg=45 ysk=3154r3s3z4
yst=013445536272c3d2n3q1r3s5v4x3z2 ytt=52c4r3z2 yun=i1B2C5 yve=h3n4 yw_=46 ywa=s4 ywo=44 yy_=18c2 yán=h5
yös=c4 yük=11C4 yıl=C6 yển=D7 za_=213494b7f5g6h3k5o1p5s5t2u2v5w6y2A7 zad=18218194f2h1t5w1 zah=32b1w3 zai=b6A2
zak=b5h5s2w1y2C1 zal=33b3g2h1s2v3w2A4 zam=15g2i1s2A1B1C3 zan=1191b7g2q2s4v1w3y1A7C3 zap=b1g4s2w2
zar=2192b7f3o1s3u2v2w1A1C3 zat=2171b7h5k4u4w1y2 zcz=s4 zdr=v2w3 ze_=356281b2g2h4k2m7o1q4s5u2w2y2C1 zec=82s5
zei=66b4 zek=b8h2m2s3 zem=3561g3h3o5s2t2v5w3 zen=356481b6h6m2o1q3s5u3v3w1C3 zer=3163b3g2h7o3s4v1C5
zet=b1h7q1y1C1 zey=C4 zez=p1s5 zgo=w3 zho=w3 zi_=34b4g5h4k2o1p4s3u2v3w1y1A8C3 zia=61b5k4m5s4u1A4
zie=63b5k1m2o5q5s6 zij=g4n4o3p1q5w3 zik=b3g6h5n2o3v1w3y3A4C3 zim=b2o5y2 zin=1232b6g2h3o4s3u3v2A4C2 zio=b6k8s2
zit=3182b5u1v2y2 ziv=85g4 ziĝ=84 zjo=p8 zki=b5s4 zko=31b7s3v1 zlo=h5v3 zna=36g6s6v6w5 zne=s5v1w1 zny=s5
zo_=8593f3k3v3A4 zow=s4 zoz=m5 zti=b6h2 ztw=s6 ztá=h6 zu_=316483g2m3s2 zui=q3 zur=64s2 zve=o3w3 zy_=s6 zyc=s4
zys=s5 zza=h1k5p3 zzj=p8 zág=h5 zám=h4 zés=h5 zí_=34 zó_=h6 ză_=u5 zīm=o4 zīv=o4 ài_=D7 ành=D6 àni=23 ào_=D4
ày_=D7 ába=h7 ác_=D6 áci=h3v5 ádj=h5 ádz=v5 ág_=h6 áil=e6 áin=e5 áir=e6 áis=e7f3 ák_=31h6 ále=34 áll=h6
áln=35v6 áls=j7 ált=e3h6 ály=h6 án_=3494e4f3h6j4v2D5 ána=33e1h6 áng=D5 ány=31h6 ání=35 áp_=D7 ár_=h5v3 áre=t5
ári=h3t4 áro=34f1h6v4 árá=h4j1 ás_=94e3f3h6 ást=35h2v2 ásá=h5 át_=32e4h5v2D4 áth=e5 átt=j6 áva=33h2v4 áze=34
ází=34 ân_=u2D8 ând=u4 âni=t3u5 ânt=u4 ây_=D7 ão_=t9 ähe=a4c2 äi_=m6 äic=m4 äih=m6 äin=a1c4m3 äis=c5 älj=a4
äll=c4z4 ämä=c4 än_=c7r1z3 änd=63a1z6 äng=63a3m3z3 äns=c2z3 är_=m4z9 äst=c2z5 ätt=c1z4 äve=c1z4 äyt=c5 ää_=c5
ään=a4c6 äär=a4c3 åde=54r4z4 ån_=z6 åne=52 ång=z5 år_=55r5z5 æde=52 ægt=53j1 ækk=53 æld=52j1 æll=52 ænd=53
æng=53 ære=55r4 ærk=53 æði=j6 ça_=23t4C3 çai=d6 çin=C5 ção=t7 çõe=t4 çün=16 èci=23 ème=d4 ènc=24 ère=d5D1
ès_=26d4 éan=e6 ébe=d1h6 éch=m5 éci=d3t4 éck=m5v2 éco=d3 écr=d3 édi=d4f1t2 édé=d3 ée_=d7 ées=d5D2 ég_=h6
ége=h5 égi=d5h4 ého=37v7 éi_=m8 éie=m7 éim=e5 éin=e5m6 éit=m6 ék_=h6 éla=j7 élé=d2h5 ém_=36t4v2 én_=94f2h5q2
éne=93h5 éng=m7 ény=h6 éné=d4D2 épa=62d5 ér_=h2j5 éra=d5 éri=3192d6f1h1t4v2 és_=2995d5h8 ése=d3h5 ési=21d4h2
ész=h7 ét_=h5D6 éta=d6 étt=j9 été=d4 éve=d2h5 êm_=D4 ên_=D8 ênc=t3 êre=04 ês_=t4 ëll=m5y2 ëm_=m2y4 ën_=y7
ënd=m2y5 ënn=m6 ëns=m8 ër_=01y8 ërb=y4 ërf=y4 ëri=y5 ërs=y4 ërt=y4 ës_=m3y8 ësh=y9 ësi=y6 ët_=m6y5 ëta=y4
ëve=y5 ình=D6 ía_=96f2D5 ích=37e3v3D6 ící=36 ího=35 íki=j6 íli=24t4 ím_=37v4 ín_=3292f5v4 ínc=22t4 ính=D5
íoc=e7 íod=t3 íom=e5 íon=e5 ípi=t4 ís_=2392e1f5t1 íst=223492f1t1 íte=e5h4 ívn=v4 în_=u9 înc=u3 înt=u5 ða_=j8
ðan=j5 ðfé=j5 ði_=j7 ðin=j5 ðu_=j5 ðum=j5 ður=j7 ña_=94 ñec=f4 ñen=f5 ño_=93 ñol=94 òni=24 òri=23 ódo=f4
ódz=s6 óid=e3t4 óir=e5 óis=e5 ól_=e2h6 ón_=2499e1f9v2D2 óns=f7 óri=t3v3 ós_=21e3f5h3j3 óta=h2j5 ów_=s7 ówn=s5
óða=j6 óðf=j5 ômé=D5 ông=D8 ões=t5 õhj=a4 õi_=a6 õis=a4 öd_=13z6 ödd=z7 öff=61m4 ögu=j5 ölg=C5 ölk=15 öll=j5
öne=C5 önn=j5 ör_=15h2j2z7C1 öre=z5C4 örf=j2z3 örs=z6 ös_=c4h2 öst=1163z4C2 ött=h4 öve=h4z4 övl=15 öz_=16
özö=h4 øbe=54 ød_=52r3 ødt=55r6 ør_=53r5 øre=54r4 ørs=55r5 øst=55r5 øve=51r3 øy_=r3 øye=r3 ùng=D7 úa_=f7j1
úak=h5 úci=v4 únt=e6 úča=v3 übe=64 üda=16 üfu=11C4 ühe=61a5 ük_=11h2C4 üks=a4C2 ül_=h6C2 üle=a4h6C2 ümu=15
ümü=C5 ün_=18C4 ünd=1163a5C3 üne=C5 üqu=19 ür_=65C4 üre=m2C4 ürk=C5 ütü=16C1 üze=C5 üçü=16C2 ých=38v8 ým_=36v6
ýsi=j5 þei=j7 þes=j7 þjó=j7 því=j5 þát=j5 āci=o6 āju=o4 āk_=o4 āka=o5 āla=o4 āli=o4 ālā=o4 ām_=o6 ārt=o4
ās_=o7 ăm_=D7 ări=u5 ăto=u4 ăţi=u4 ąca=s6 ące=s4 ący=s6 ća_=g4 ćin=g4 ĉi_=86 ĉiu=89 ĉu_=85 ċi_=p4 ċja=p5
ċje=p4 čas=34v6w3 če_=g2w4 čel=33w1 čen=35g2v4w4 čes=35g1v3 čia=n5v4 čin=33g4v4w6 čio=n4 čiu=n4 čių=n5 čki=g5
čko=g5 čne=g2v2w4 čni=g3w4 čno=33g5v3w3 ční=35 čás=35 đen=g3 điể=D6 đu_=g3 đô_=D7 đôn=D5 đưể=D7 để_=D7 đểc=D5
đểi=D5 đển=D7 ēja=o4 ēta=o5 ėje=n5 ės_=n9 ęs_=n4 ějš=34 ěme=33 ění=33 ěst=35 ětš=33 ĝi_=86 ĝin=84 ĝo_=86
ĝon=84 ği_=C5 ğlı=C5 ğu_=14C5 ğı_=15C6 ğın=15C3 ġi_=p5 ġjo=p4 ġnu=p5 ģij=o4 ħab=p4 ħad=p8 ħaj=p6 ħal=p9 ħan=p9
ħar=p5 ħaż=p5 ħem=p4 ħho=p5 ħie=p4 ħra=p5 ħti=p5 ħu_=p7 ība=o6 ību=o4 īdz=o5 īga=o5 īvo=o4 ıdı=16C5 ık_=C5
ıla=12C6 ılm=15C5 ılı=16C7 ımı=C4 ın_=18C8 ına=17C5 ınd=17C8 ını=18C7 ıq_=16 ıql=16 ır_=16C8 ısı=12C5 ıyl=C4
ığı=16C6 ış_=14C5 ışt=C4 ļa_=o4 ļu_=o5 ľa_=v4 ľov=v4 ła_=s5 ład=s5 łoż=s6 łów=s5 ńsk=s6 ņa_=o4 ņu_=o5 ől_=h5
řed=36 řen=34 ři_=34 ří_=34 ści=s7 świ=s5 ść_=s5 ŝta=85 şar=C4 şi_=11u8C1 şlı=15 şte=u4 şti=13u5C5 ştı=C5
šal=n4 šan=o6w1 šei=n4 šia=n6v2 šie=o2v4 ška=n4w4 ške=w5 ški=g2n4w5 ško=32g3n3v2w6 šnj=g4 štá=v4 šu_=o5
ší_=35v2 šče=w4 šči=n3w3 ţa_=u4 ţi_=u4 ţia=u5 ţie=u6 ţii=u5 ţin=u4 ţio=u4 ţul=u4 ţă_=u4 ūra=n3o4 ūro=n4 żgu=p4
żla=p5 żon=s6 žav=g5w3 žem=n4w1 žen=35g3v4w3 žer=n4 žia=n5v3 žin=n4v1w3 žio=n4 žup=g3w5 ơng=D5 ươn=D5 ưểc=D8
ưểi=D6 ưểm=D4 ưển=D6 ểa_=D8 ểc_=Db ểch=D4 ểi_=D9 ểm_=D8 ển_=Db ểng=Da ểnh=D7 ểo_=D4 ểp_=D6 ểt_=Da ểu_=D7
ểy_=D5
""",
    ),
    "Cyrl": Profile(
        """
be bg kk ky mk mn ru sr tg tt uk
""",
        """
3.52 4.60 3.59 3.71 4.87 3.28 3.99 3.87 3.66 3.65 4.65
""",
        """
_in=a6 _km=1441 _аб=09213393a5 _аб_=08 _абарону_=08 _або_=08a8 _авах_=58 _ага_=38 _ад=081229394155638391a1
_ад_=08 _адам_=2838 _адамдар_=38 _адамдардын_=38 _адамның_=28 _адилеттү_=38 _адилеттүү_=38 _адилхан_=58
_адрознення_=08 _адукацыя_=08 _адукацыі_=08 _ае=95 _аерым_=98 _аз=24418892 _аз_=88 _аймактын_=38 _ако_=18
_акы_=38 _ал=15263844566598a5 _ала_=18 _алар_=98 _алардын_=38 _алдында_=98 _але_=a8 _аливаа_=58 _ало_=a8
_алу_=98 _алуу_=38 _алууга_=38 _алырга_=98 _аль_=58 _ан=16233645536595a4 _аны_=38 _анын_=38 _аның_=98
_ар=0814273844576593a5 _ар_=2838 _арасында_=28 _арван_=58 _арга_=58 _арганізацыі_=08 _ард_=58 _аркылуу_=38
_артыкул_=08 _арқылы_=28 _ас=0711253341538793 _асноўных_=08 _асобы_=08 _асоси_=88 _асосии_=88 _аст_=88
_асырылуы_=28 _ау=25 _аудара_=28 _ахову_=08 _ачык_=98 _аш=22345395 _аша_=98 _ақ=2486 _ақди_=88 _ақидаи_=88
_ба=02152a38445965718a98a5 _ба_=88 _байгаа_=58 _байгууллагын_=58 _байдал_=58 _байналмилалӣ_=88 _байсан_=58
_байх_=58 _баласы_=28 _бап_=28 _бар_=2898 _бардык_=38 _барлык_=98 _барлық_=28 _баробар_=88 _барои_=88
_басқа_=28 _башар_=88 _башка_=3898 _бе=051427364565758699a5 _без_=08184878a8 _белем_=98 _белән_=98 _бер_=98
_беркем_=98 _берләшкән_=98 _бернинди_=98 _беру_=28 _берілген_=28 _берүү_=38 _берәр_=98 _би=152239475663788495
_би_=1878 _бидат_=48 _биде_=48 _бидејќи_=48 _бидуни_=88 _бие_=58 _бил_=18 _били_=18 _билим_=38 _било_=1878
_бир_=38 _бирге_=38 _бирдей_=38 _бириккен_=38 _бити_=78 _битно_=78 _бића_=78 _бо=03152938455965728993a4
_бо_=88 _бойынша_=28 _болгон_=3858 _болно_=58 _боловсрол_=58 _болон_=58 _болуп_=38 _болууга_=38 _болуы_=28
_болып_=28 _болған_=28 _бостандығын_=28 _бостандығына_=28 _бостандықтарды_=28 _бошад_=88 _бояд_=88
_бр=0215466575a3 _брак_=78 _бу=031335445863758499a5 _бу_=98 _був_=a8 _буде_=78a8 _бул_=38 _була_=a8
_булган_=98 _були_=a8 _було_=a8 _булса_=98 _булу_=98 _булырга_=98 _бусад_=58 _бусдын_=58 _буюу_=58 _бъ=16
_бы=076591 _бы_=68 _был_=68 _была_=68 _было_=08 _быць_=08 _бі=28a4 _білім_=28 _бір_=28 _бірдей_=28
_біріккен_=28 _бү=213459 _бүлөсүнүн_=38 _бүр_=58 _бүрэн_=58 _бүх_=58 _бұл_=28 _бөгөөд_=58 _бөтен_=98
_в_=1969a7 _ва=04144464748a94a4 _ва_=88 _вазъи_=88 _вакытында_=98 _ве=0215456675a5 _вере_=78 _веру_=78
_ви=1545657183a7 _ви_=18a8 _вид_=68 _вие_=18 _вклучувајќи_=48 _вмешување_=48 _вне_=68 _во=03154a677485a5
_во_=4868 _вода_=68 _вона_=a8 _вр=14456376 _време_=1878 _врз_=48 _все_=1868 _вся_=a8 _вх=64 _въ=16 _във_=18
_вы=0765 _вы_=68 _ві=02a8 _від_=a8 _він_=a8 _г_=1662 _га=041234415663728597a4 _гадел_=98 _гана_=38 _ги_=1848
_гл=13456373 _го=041747687294a4 _го_=1848 _год_=68 _года_=68 _година_=18 _годнасці_=08 _году_=68 _гомуни_=98
_гр=06173347667493a5 _грамадства_=08 _гэ=0657 _гэмт_=58 _гэр_=58 _гэта_=08 _гэтай_=08 _гэту_=08 _гэтых_=08
_да=07162534465564798a95a7 _да_=08182848687898a8 _давлатӣ_=88 _дагуу_=58 _далі_=a8 _дар_=88 _дарназардошти_=88
_два_=18a8 _две_=18 _де=1628364766778195a7 _де_=28a8 _деген_=28 _декларацияда_=28 _декларациядә_=98
_декларација_=4878 _дел_=68 _дела_=78 _дело_=486878 _ден_=18 _день_=68a8 _деп_=28 _дз=06 _дзяржавы_=08
_ди=15354564728695a3 _дигар_=88 _дин_=88 _диндик_=38 _дискриминација_=48 _дл=0565a4 _для_=0868a8 _дни_=18
_до=031622334754667689a8 _до_=1868a8 _дом_=68 _дорад_=88 _доранд_=88 _дори_=18 _доста_=18 _достоинство_=48
_достојанство_=78 _дошта_=88 _др=0315466478a2 _држава_=48 _државе_=78 _друг_=184868 _други_=18 _другима_=78
_других_=6878 _друштва_=78 _друштвени_=78 _дуушар_=38 _дучар_=98 _дъ=14 _дыскрымінацыі_=08 _дэ=0556
_дэкларацыю_=08 _дээр_=58 _дә=2198 _дә_=98 _дәрәҗәсен_=98 _дәүләт_=98 _дөхөм_=58 _е_=1a49 _его_=68 _ед=154662
_едва_=18 _един_=18 _една_=18 _еднаква_=48 _еднакви_=48 _едно_=18 _ек=01112342a6 _емес_=28 _ер=264153
_еркін_=28 _ет=25 _еш=25 _ешкім_=28 _еңбек_=28 _жа=02283a51 _жалпы_=38 _жалпыға_=28 _жана_=38 _жасап_=28
_жағдайда_=28 _же=112638426472 _же_=3868 _жеке_=2838 _живот_=1848 _животни_=78 _жогорку_=38 _жолу_=38 _жү=2634
_жүзеге_=28 _жә=29 _және_=28 _з_=06a7 _за=08182534485867788595a8 _за_=0818486878a8 _забеспячэння_=08
_зайлшгүй_=58 _закон_=4898 _законам_=08 _законом_=78 _законот_=48 _закону_=08 _замаар_=58 _зарыл_=38
_заштита_=48 _заштиту_=78 _защо_=18 _заједници_=78 _заң_=28 _заңмен_=28 _земја_=48 _земјата_=48 _зи=85
_злачынства_=08 _зо=233256a2 _зі_=a8 _зү=58 _зүйл_=58 _зүйн_=58 _и_=1949687a _из=17324667768191 _из_=1868
_ил=1632465465788395 _или_=18486878 _им=164664788491 _им_=184868 _има_=184878 _имат_=18 _имају_=78 _ими_=68
_ин=15334565738991 _ин_=88 _инсон_=88 _ир=528298 _ирегенә_=98 _ирекле_=98 _ирекләргә_=98 _ирекләрне_=98
_ис=144666718594 _иска_=18 _истифода_=88 _истә_=98 _ит=1242528498 _ителергә_=98 _итәргә_=98 _их_=68 _иш=3651
_иш_=38 _ия=95 _ия_=98 _иҷ=86 _иҷтимоӣ_=88 _його_=a8 _к_=64 _ка=0617394767778898a6 _каб_=08 _как_=1868
_какво_=48 _како_=4878 _камсыз_=38 _кандай_=38 _кандайдыр_=38 _као_=78 _карабастан_=38 _карамастан_=98
_карда_=88 _кардан_=88 _кардани_=88 _каршы_=3898 _кас_=88 _касро_=88 _катары_=38 _като_=18 _катышууга_=38
_ке=11273699 _кезде_=28 _кемелденуіне_=28 _керек_=28 _кеше_=98 _кешеләр_=98 _кешеләрнең_=98 _кешенең_=98
_ки=14213644648996a3 _ки_=88 _ким_=38a8 _кишвари_=88 _ко=081821374968788595a7 _когда_=68 _кого_=68a8 _кое_=48
_което_=18 _кожны_=08 _кожні_=a8 _които_=18 _кой_=18 _който_=18 _кол_=38 _коли_=a8 _ком_=68 _кому_=68a8
_кон_=48 _коомдун_=38 _корголууга_=38 _която_=18 _кој_=48 _која_=78 _којем_=78 _који_=78 _коју_=78
_кривично_=4878 _кунад_=88 _къ=14 _към_=18 _кы=3795 _кылмыш_=38 _кылуу_=38 _кім_=08 _кұ=25 _кө=253592
_көзделген_=28 _ле=14446571a4 _лет_=68 _ли_=1868 _личност_=48 _личности_=78 _луѓе_=48 _людзі_=08
_ма=08172537485167748894a6 _мавриди_=88 _мае_=08 _май_=18 _мати_=a8 _мать_=68 _маюць_=08
_ме=051628394667768792a5 _ме_=18 _между_=1868 _мен_=1828 _мене_=a8 _менен_=38 _мені_=a8 _међу_=78 _меѓу_=48
_ми=15344565758695a4 _ми_=18a8 _милали_=88 _милли_=98 _милләтләр_=98 _миллӣ_=88 _мир_=68 _мира_=6878
_мишљења_=78 _миёни_=88 _много_=1868 _мной_=68 _мо=051521324666758893a6 _моддаи_=88 _мож_=a8 _можа_=08
_можат_=48 _може_=1878a8 _можна_=a8 _мой_=68 _мор_=68 _му=021532435165748892a7 _му_=1848 _мумкин_=88
_мусоидат_=88 _муттаҳид_=88 _мы=35 _мыйзам_=38 _мэ=0355 _мі=0524a6 _між_=a8 _мү=2636 _мүмкүн_=38 _мә=2596
_мәдени_=28 _мәхрүм_=98 _мө=5695 _мөн_=58 _на=091b26324b55697a8892aa _на_=0818486878a8 _набояд_=88
_над_=081868a8 _назар_=2888 _най_=18 _нам_=68a8 _нами_=68a8 _намояд_=88 _намоянд_=88 _наным_=28 _народи_=78
_народима_=78 _народите_=48 _нас_=1868a8 _настава_=78 _нации_=48 _национални_=48 _нација_=78 _нацый_=08
_нацыянальных_=08 _не=0816283647667884a5 _не_=0818486878a8 _небудзь_=08 _негизги_=38 _негизинде_=38
_него_=1868 _неговата_=48 _неговите_=48 _неговото_=48 _негізгі_=28 _негізі_=28 _негізінде_=28 _нее_=68
_незалежна_=08 _ней_=68 _нем_=68 _нема_=48 _немесе_=28 _нест_=88 _нет_=68 _неї_=a8 _ни=1434455764778596a3
_ни_=1868 _нигезсез_=98 _ние_=18 _нийгмийн_=58 _нийгэм_=58 _нийтийн_=58 _никеге_=38 _нико_=78 _никој_=48
_никоҳ_=88 _ним_=68 _ними_=68a8 _нинди_=98 _нити_=78 _нито_=18 _ниту_=48 _них_=68a8 _но=1545526581a3 _но_=1868
_нов_=18 _нова_=18 _нови_=18 _нутаг_=58 _нь=57 _нь_=58 _нэ=57 _нэгдсэн_=58 _нэгдүгээр_=58 _нэр_=58 _ні=06a3
_ні_=08a8 _ній_=a8 _ніхто_=08 _нөхцөлд_=58 _об=1745677781a5 _обединетите_=48 _обезбеђује_=78 _образование_=48
_ов=457684 _ова_=4878 _оваа_=48 _овие_=48 _оглед_=48 _од=124951657785a5 _од_=4878 _одамон_=88 _один_=68a8
_одного_=68a8 _одной_=68 _оз=11214188a1 _озод_=88 _озодиҳои_=88 _озодона_=88 _озодонаи_=88 _ои=85
_ок=16456573a2 _около_=1868 _ол=244156638191a2 _олон_=58 _он=2451637587 _он_=6888 _она_=68 _оно_=68 _оның_=28
_онҳо_=88 _оп=14456476a3 _опште_=78 _општеството_=48 _општо_=48 _ор=011524334457647281a4 _орны_=58
_оролцох_=58 _орон_=58 _ос=15254666778293a7 _основна_=78 _основних_=78 _основу_=78 _осы_=28 _от=192631436771a1
_от_=1868a8 _отырып_=28 _оч=5195 _очен_=98 _очракта_=98 _ошондой_=38 _още_=18 _па=09152433466684a5 _па_=08
_павінен_=08 _павінна_=08 _павінны_=08 _пад_=08 _падставе_=08 _пайдаланууга_=38 _пе=051525456784a6 _пен_=28
_перакананняў_=08 _первый_=68 _пл=16446472a3 _по=041949697981a8 _по_=1868a8 _под_=184868 _поза_=a8 _поки_=a8
_политичког_=78 _поне_=18 _пор_=68 _поради_=1848 _породице_=78 _почитување_=48 _пошто_=78 _поштовање_=78
_пр=0a19233449697b94a8 _права_=084878 _правима_=78 _право_=4878 _правоў_=08 _правы_=08 _пред_=1848 _преди_=18
_през_=18 _преку_=48 _при_=1868a8 _приморан_=78 _припаѓа_=48 _припаѓаат_=48 _про_=68a8 _прогонување_=48
_произволно_=48 _против_=78 _пры_=08 _прымаючы_=08 _пурраи_=88 _пъ=15 _първи_=18 _първо_=18 _пі=21a7 _під_=a8
_пір_=a8 _ра=071722334668788494a5 _раз_=68a8 _развој_=78 _рано_=68a8 _ре=1723314766a7 _религија_=48
_ретінде_=28 _ро=051645667582a8 _року_=a8 _років_=a8 _році_=a8 _роўную_=08 _рэ=05 _рэлігіі_=08 _рә=95
_рәвештә_=98 _с_=166674 _са=07172636455665768696a4 _са_=18 _садзейнічаць_=08 _сайлау_=28 _сактоо_=38
_сам_=1868a8 _сами_=68 _саяси_=28 _саясий_=38 _св=0815456579a5 _сва_=78 _свабод_=08 _свабодна_=08 _свабоду_=08
_свако_=78 _сваког_=78 _сваю_=08 _сваёй_=08 _сваіх_=08 _сви_=78 _свого_=a8 _свое_=68 _свой_=68 _свою_=a8
_свої_=a8 _својата_=48 _своју_=78 _се=18253249677791a6 _се_=184878 _секој_=48 _сенімін_=28 _си=162245657284a5
_си_=18 _син_=18 _сите_=48 _сл=0215456478a2 _след_=18 _слобода_=4878 _слободата_=48 _слободе_=78 _слободи_=48
_слободна_=78 _слободно_=4878 _слободу_=78 _случај_=48 _случају_=78 _см=12436275a1 _сме_=1878
_со=142536485568748695a4 _со_=4868 _содир_=88 _созмони_=88 _сопственост_=48 _сот_=28 _социалдык_=38
_социаль_=98 _според_=1848 _сред_=18 _средствима_=78 _ст=0517374651677798a8 _став_=a8 _стандард_=78
_статья_=3898 _сте_=18 _су=06112131435564778694a4 _су_=78 _суд_=98 _сурати_=88 _съ=17 _със_=18 _също_=18
_ся=05 _сям_=08 _сә=95 _та=07142737455666738997a8 _та_=68a8 _таго_=08 _так_=0868a8 _така_=18a8 _такі_=a8
_таләп_=98 _там_=081868a8 _тамоми_=88 _тарабынан_=38 _тарафи_=88 _таълим_=88 _таҳти_=88
_те=162735465166758194a6 _те_=1868a8 _тем_=68 _тех_=68 _тең_=2838 _ти=132737445363718198a3 _ти_=18a8
_тигез_=98 _тиеш_=98 _тиешле_=98 _тийиш_=38 _тиіс_=28 _тиң_=98 _то=041626364656658499a5 _то_=186888a8 _тоа_=48
_това_=18 _того_=68a8 _той_=18 _толук_=38 _толық_=28 _том_=68 _тому_=68a8 _торган_=98 _тормыш_=98
_тормышка_=98 _тотып_=98 _точно_=18 _тою_=a8 _тр=15456576a5 _треба_=78 _три_=1868a8 _ту=1324374457637196
_ту_=68a8 _тулд_=58 _тулы_=98 _тунхаглалд_=58 _турган_=38 _тухайн_=58 _тэ=0357 _тэгш_=58 _тя_=18 _ті_=a8
_тү=26365696 _түгел_=98 _түмэн_=58 _түрде_=28 _түрдө_=38 _тұ=25 _тә=2596 _тәэмин_=98 _тө=325795 _төп_=98
_төр_=58 _төрийн_=58 _у_=066179a9 _убедување_=48 _увагу_=08 _ук=03396374a6 _уключаючы_=08 _укугуна_=38
_укук_=38 _укуктар_=38 _укуктары_=38 _укуктарын_=38 _укуктарынын_=38 _укуктуу_=38 _укључујући_=78
_ул=0135576394 _ул_=98 _улс_=58 _улсын_=58 _улуттар_=38 _улуттук_=38 _умумӣ_=88 _ус=0613314263748291a1
_усе_=08 _услови_=48 _учествује_=78 _учурда_=38 _уш=3541 _ушул_=38 _уюмунун_=38 _уједињених_=78
_фа=1243638694a2 _фард_=88 _фи=1545658192 _фр=144364a8 _ха=0214254258638497a3 _хакы_=98 _халыкара_=98
_халыклар_=98 _халықаралық_=28 _халқҳои_=88 _хамгаалах_=58 _хамгаалуулах_=58 _харгалзан_=58 _хезмәт_=98
_хо=134257638299a1 _хокук_=98 _хокуклардан_=98 _хокукларны_=98 _хокуклары_=98 _хокукларын_=98 _хокукларына_=98
_хокуклы_=98 _хокукы_=98 _хорин_=58 _хоёрдугаар_=58 _ху=11576287a1 _худ_=88 _худсарона_=88 _хуулиар_=58 _хэ=58
_хэмжээний_=58 _хэн_=58 _хэнийг_=58 _хү=5a _хүмүүс_=58 _хүн_=58 _хүний_=58 _хө=5694 _хөрмәт_=98 _це_=a8
_цел_=48 _цр=44 _ці_=a8 _ч_=57 _ча=08143253657194a4 _чалавек_=08 _чалавека_=08 _чалавечай_=08 _час_=0868a8
_часа_=18 _часть_=68 _че=15344465a4 _че_=18 _чем_=68 _често_=18 _чи_=88a8 _чл=03114278a2 _члан_=78 _член_=48
_чо=11314276a1 _човек_=4878 _човека_=78 _човековата_=48 _човековите_=48 _човекот_=48 _что_=68 _чунин_=88
_чө=57 _чөлөөг_=58 _чөлөөтэй_=58 _ша=12223456618893a4 _шавад_=88 _шараф_=88 _шахсияти_=88 _шашин_=58
_школовање_=78 _шл=05 _шляхам_=08 _шт=06456472a1 _што_=0848 _шу=02548693 _шудаанд_=88 _шудааст_=88
_шударга_=58 _шүтлэг_=58 _шә=95 _ща=15 _що=a6 _що_=a8 _ықпал_=28 _эд=56 _эд_=58 _эдлэх_=58 _экендигин_=38
_эл=365163 _эларалык_=38 _эле_=38 _эм=3653 _эмес_=38 _эн=3256 _энэ_=58 _энэхүү_=58 _эр=385a _эркин_=38
_эркиндигин_=38 _эркиндиктерди_=38 _эркиндиктерин_=38 _эрх_=58 _эрхийг_=58 _эрхийн_=58 _эрхтэй_=58
_эрэгтэй_=58 _эс=3555 _эсвэл_=58 _эске_=38 _эт=31516581 _это_=68 _этого_=68 _этой_=68 _этом_=68 _эх_=58
_эч=3691 _эч_=38 _эш=96 _эш_=98 _эъ=86 _эъломия_=88 _эълон_=88 _ээ=36 _ээ_=38 _ээнбаштык_=38 _эҳтироми_=88
_яг=078492 _яго_=08 _ягон_=88 _яднаных_=08 _яи=96 _яисә_=98 _як=088896a6 _як_=0888a8 _яка_=a8 _яки_=98
_який_=a8 _яких_=a8 _якланырга_=98 _якога_=08 _якого_=a8 _якой_=08 _якої_=a8 _які_=08a8 _якім_=08 _якія_=08
_ял=5692 _ялгаваргүйгээр_=58 _ямар_=58 _яму_=08 _ярдәм_=98 _яўляецца_=08 _ё_=87 _ёс=57 _ёс_=58 _ёсгүй_=58
_ёстой_=58 _і_=0aa7 _із_=a8 _ін=06a7 _інший_=a8 _інших_=a8 _іншых_=08 _іх_=08 _ішінде_=28 _їх_=a8 _її_=a8
_ја=4775 _ја_=48 _јавно_=48 _је=78 _је_=78 _једнаку_=78 _ју=45 _љу=75 _људска_=78 _људске_=78 _ње=76
_његове_=78 _ће_=78 _ќе_=48 _ў_=08 _ўс=06 _ўсе_=08 _ўчыняцца_=08 _ғана_=28 _җи=95 _җинаять_=98 _җә=96 _қа=2985
_қадір_=28 _қалған_=28 _қамтамасыз_=28 _қарор_=88 _қарым_=28 _қасиеті_=28 _қатар_=28 _қо=2785 _қол_=28
_қонун_=88 _қорғалуға_=28 _қоғам_=28 _қоғамның_=28 _қылмыс_=28 _құ=29 _құқылы_=28 _құқығы_=28 _құқық_=28
_құқықтар_=28 _құқықтары_=28 _құқықтарының_=28 _үгө_=38 _үз=5698 _үз_=98 _үзенең_=98 _үзенә_=98 _үзэл_=58
_үзүүлэх_=58 _үй_=38 _үл_=58 _үн=2157 _үндсэн_=58 _үндэс_=58 _үндэсний_=58 _үндэстний_=58 _үч=35 _үчүн_=38
_үшін_=28 _ұйымының_=28 _ұл=25 _ұлттар_=28 _ұлттық_=28 _ҳа=8a _ҳамаи_=88 _ҳамин_=88 _ҳамчун_=88 _ҳар_=88
_ҳақ_=88 _ҳаққи_=88 _ҳе=85 _ҳеҷ_=88 _ҳи=86 _ҳимояи_=88 _ҳу=88 _ҳуқуқ_=88 _ҳуқуқи_=88 _ҳуқуқу_=88 _ҳуқуқӣ_=88
_ҷа=85 _ҷи=85 _һә=9a _һәм_=98 _һәр_=98 _әгъзасы_=98 _әділ_=28 _әлеге_=98 _әлеуметтік_=28 _әр=28 _әр_=28
_өз=2837 _өз_=2838 _өзі_=28 _өзінің_=28 _өзү_=38 _өзүнүн_=38 _өл=35 _өмір_=28 _өч=95 _өчен_=98 _өө=56 _өөр_=58
_өөрийн_=58 _ӯ_=86 ee_=a6 ins=a6 nse=a6 see=a6 us_=1542a1 аа_=4457 ааг=55 аал=335681 аар=3159 аат=324653
аб_=05 аба=061121346183 або=0913436485a5 ава=0916455663788792a3 аве=091344627681a6 ави=1545657684a2
авл=136585a3 авн=13446477a4 аво=071242637984a3 авр=85 аву=03445172 авы=0593 авя=0512 аві=07a2 ављ=75 аг_=56
ага=0812354156638294a4 агл=0155 агу=0653 ад_=0716455662728aa3 ада=051429394351637582a4 аде=15456394a2 адз=06
адн=0513436271 адс=06a2 аду=05547282a2 ае_=0883 аер=95 ает=65 аз_=6288 аза=0112263342638593a2 ази=13466384a2
азп=14 аи_=89 ай_=08162535566191a1 айг=01315691 айд=26355594 айх=56 акв=4175 аке=15334672 акж=64
ако=06124663798395a4 акы=3596 ал_=15243245566481a2 ала=08142837445565718497a4 алг=365192 алд=24365694
али=16465566738591a4 алн=164676 алу=2737558196a2 алы=27375597 аль=0721536795a8 алі=05a7
ам_=071228384354647282a3 ама=07132633425562758694a2 амг=56 амд=253652 аме=15456483a7 амл=35 амн=26
амо=041343637487a2 амс=2335 амі=06a2 ан_=01162838465965788799a4 ана=0616263a46566595a5
анд=02152838445365728894a4 ане=01164363a2 ани=17213347687686a5 анн=08116691a6 анс=0117466676a5 анц=12435164a8
аны=062637536296 ані=05a7 ао_=76 аоѓ=45 ап_=283393 ар_=02142939455962718b99a4 ара=07152838455465778698a5
арв=01557181 арг=04355694 ард=01122638435662728895a4 ари=1623465464718691a3 аро=071445647689a4
арс=0116214453647281a2 арт=0714243443658495a7 ары=0528385298 арқ=2681 асе=15446372a6 асн=0641516273a4
асо=0511314186a2 аст=041725334667758794a6 асц=07 асы=02283496 асқ=26 ат_=1625344764718792a3
ата=021924344955647392a2 ате=1621314551667481a3 ати=1621314665758692a7 ато=164565a4 атт=2536 аты=0427356295
ать=376498a1 атҳ=85 ау_=2593 ауд=2694 ауы=25 ах_=065965a5 ахо=056381a3 ахс=85 аци=16253646667795 ацц=05 ацы=08
аць=07 аці=a7 ашк=01354195 ашл=95 ашт=013576 ащ_=14 аъл=85 аъм=85 аюц=05 аюч=06 ающ=64 ая_=051268 аїн=a6
ај_=44 аје=75 ају=77 ања=4277 ање=4677 аў_=06 аға=25 ағд=25 ағы=25 ақ_=87 ақи=85 аҳр=85 ба_=124451617589a1
бай=2332588492 бап=27 бар=0527374252718897 бас=27335182 баш=368596 без=03114176a2 бел=132333436397
бер=12263542648198a4 бес=052132627181 беђ=75 бие=55 бил=1222364661758291 бир=3942718195 бит=13426176
бли=15456471a3 бо_=0787a5 бод=0841547881 бол=0214273842596571a1 бос=2732518191 бот=011344648591 бош=3287
боя=87 бра=0414446576a3 бро=0112456171a2 бря=65 бу_=017196 буд=057583a3 бул=01213498a3 бус=56 бую=0256 бъл=16
быц=06 біл=26a4 бір=0127 бүр=215893 бүх=55 ва_=091848667989a6 ваа=4555 ваб=08 ваг=05 вад=86 вак=7894
ван=07174455677384a7 ват=0316456475a3 вањ=4677 ве_=051442647781a1 вед=0113436471a6 век=0814446475
вен=011646667591 вер=0315456675a6 вет=0215456572 веш=027295 ви_=1446617482a3 вим=76a2 вла=1243617285a2
вле=124165a2 вля=1265a1 вно=13436576a4 во_=164a6579a4 вод=021444657481a3 вое=124264 вой=1465 вот=144574
вој=4577 вољ=76 воў=06 вре=14456475 вск=134465 вср=55 всь=a5 ву_=0376a2 вув=45 вхо=64 вър=14 вы_=0662 від=01a7
вік=a6 він=07a2 віт=a5 вља=75 га_=0814394455647399a2 гаа=59 ган=051421384452647298a4 гар=021631445361718793
ге_=27366295 гез=2196 гел=2196 ген=011326354363718195a3 гиз=36 гий=56 гин=3651 гия=14 гла=1344566375 гми=55
го_=071335455268a9 гов=14456376a2 год=0416465167a1 гол=14344562a3 гон=013654617185 гор=1333426581a3 гох=55
гра=06173347667593a4 гул=0531 гуу=3156 гш_=55 гын=355396 гыя=95 гэм=56 гэр=56 гэт=06 гээ=3158 гіз=26 гін=25
гіо=a6 гүй=58 гә_=99 гән=96 гө_=3752 гөө=55 да_=061728384667798798a4 даа=5386 дав=031343516286a3 даи=88
дай=01263681 дам=0329396184 дан=142535425264728796a7 дар=01132736435564738993a2 дда=88 де_=12283544657683a4
дей=12263563 дел=14243346657594 ден=1626334765a7 деп=2432a6 дже=a7 дзе=07 дзя=06 дзі=05 ди_=14354563748796a4
диг=3686 дид=85 дик=21377191 дин=1736475165738494a5 дит=13426572a3 диҳ=86 длэ=55 дна=0815456377a3
дни=1445516376a4 до_=15334464a5 дон=1534466287a2 дор=12536389a2 дос=01122232416275a7 дот=455281 дош=86
држ=4577 дру=031344637781a2 дсэ=56 ду_=0613657684a4 дуг=3257 дук=0533 душ=14 дър=14 ды_=0427356392 дыг=35
дык=0137 дын=23365495 дық=27 дэк=05 дэл=56 дэс=57 дээ=55 ді_=26a4 дія=a5 діє=a6 дүг=55 дә_=98 дәү=95 дӣ_=85
еба=4275 еге=26346295 еги=1236436481 его=13446575 егі=26a6 еде=142434456571a6 еди=16213145657591a1
едн=0115466377a2 едо=15466381a1 еді=23a6 ее_=65 ежд=1564 ез_=03162241617497a2 езб=75 езм=95 ей_=031226355166a3
ек_=0714253344637295 еке=11283641 екл=2535417598 еко=1245637484a6 ел_=011646628196 еле=01162633466697a7
ели=1633456473a3 елн=1442 ело=14456473a1 ель=0367a4 елі=0226a3 елә=97 ем_=0212223144657696a3
еме=152831456575a2 еми=14456371a2 емљ=75 ен_=04182a3948657598a5 ена=04164664758192a4 ене=0114384564748198a4
ени=182331466877a4 енн=07146791a8 ено=15456376a3 ент=1631466691a7 ены=0562 ень=0163a7 ені=25a7 енә=97 епа=02a6
ера=0615314566748191a5 ерв=1264a3 ерг=1121316297a2 ерд=01253691a2 ере=13253243667595a7 ери=1721364651667491a4
ерл=236195 ері=27a5 ерә=95 ес_=13253643 есе=132744627194 еск=154267 ест=17213346677584a3 ет_=142332456671a7
ето=174763a2 етс=1221314566 етт=2737 еті=27 ецц=05 еш_=97 еше=426199 ешт=427195 еђу=76 еѓу=44 ења=76
ең_=253499 еҷ_=85 жав=05134477a3 жал=012535 жан=05113a416271 жас=2634 жағ=25 же_=1237426574a2 жен=15436674a7
жив=13446376a2 жна=061242a2 жны=0862 жыц=05 жән=28 за_=0317213147647691a7 заб=057281a1 зар=0111253441538691
заш=76 збе=75 зве=154164 зги=35 зде=253162 зе_=057194 зей=05 зен=034196 зик=14457182a1 змә=95 зна=0615466475a5
зов=11516481a2 зод=88 зпо=15a1 зык=64 зьк=a7 зяр=05 зін=0126 зүй=58 зүн=3591 ига=13426286 иге=3196
иги=12374262 ида=12234151628792a2 ие_=172345546783 иет=162442 иеш=97 из_=33426671 изв=15436474 ии_=14446888
ий_=1435586891a9 ийг=59 ийи=37 ийн=59 ийс=155266 ик_=1635466593a5 ика=17223247657692a5 ики=12425164a7 икк=35
ико=1444657684a5 икт=36 ил_=14324655638491 ила=13456387a2 или=16374751667884a2 илл=53628596 ило=1444637685a1
иль=65a2 илә=95 им_=133643657884a5 има=144564798391a1 име=15456572 имо=1342637487a2 ин_=1638445765718895a4
ина=172233485166758195a5 инд=1237425162718495 ине=143643647493 ини=15354665718394a5 инс=1533456588a2
ион=1645667391 иот=48 ипа=416473a6 ир_=123842526285 ира=164653637582 ирд=355183 ире=3141617198a1
иро=1244657186a4 иск=1232466373a1 ист=17485167758694a8 исә=96 ит_=124265 ите=1949667497a2 ити=1544647783a2
ито=152344647391a4 иту=1121314362758191a6 итә=95 их_=556778a9 ице=126275 ици=15213146657491 иче=16426775
ичк=124675 ичн=15456376a6 иш_=3751 ишв=85 ия_=192332688595 ият=178792 иіс=27 ија=4977 ије=75 иње=75 иҳо=86
иҷт=85 йг_=58 йгм=55 йгу=55 йгэ=56 йза=35 йиш=37 йл_=58 йн_=125981 йск=1666 йсь=a5 йто=14 йх_=56
ка_=05183648667797a7 как=12466475 кам=05366381a2 кан=051636446593a4 као=76 кар=051422374464748797a4 кас=037185
кат=0117354762718294a2 кац=0641 кая=0266 ке_=2637647592a3 кед=14223246 кел=2634 кен=253592 кер=233395a1
кет=2636 кеш=99 ки_=19324966748894a7 кий=335167a7 кин=123741638492 кио=46 кит=144592 ких=6574a4 киш=85 кия=15
кка=3495 кла=0612253542637699a5 кле=4196 клы=96 клә=97 ко_=16476479a4 ков=0415446671a5 ког=0412436675a6
кож=08a3 кои=1445 кой=051467 ком=14314467758291a6 кон=051522324565758495a7 коо=35 кор=133644648691a5
кот=1446658191 кою=31a7 кої=a6 кој=4778 кра=051521314565728191a6 кри=1332436275a3 кръ=16 кта=02386295
кте=112436426171a2 кту=0138426291a2 кті=25 ктө=35 ку_=0433436376a6 кук=3999 кул=08123343637391a3 кы_=3397
кыл=3794 кі_=0522a4 ків=a5 кін=26a3 кіп=a6 кія=05 күн=2336 кұқ=25 кә_=96 кән=95 ла_=021522334666758594a5
лаа=5581 лав=081445648191a3 лаг=12314157627291 лал=012432568592 лан=152635445564788297a3 лар=05273742759a
лат=021424334562738791a2 лау=2495 лах=58 лга=16365696 лге=263491 лго=3656 лд_=56 лде=253691 лды=243694
ле_=113345647197a2 лек=14253544657196a4 лем=1321456395a2 лен=0717223246677294a7 лер=01112534416296 лж_=55
ли_=17324766788694a4 лий=145662 лик=1534456475a3 лим=123643637284 лит=15456573 лиј=4471 лла=56618293 ллә=95
лна=15445171 лни=154473 ло_=0415456476a4 лоб=4278 лов=011444556574a5 лон=1242576285a2 лох=55 лощ=1462 лс_=57
лтт=25 лу_=01213343628296a3 лук=36 луп=35 лут=35 луу=3956 луы=2794 луғ=26 лы_=286297 лык=213697 лып=263294
лыр=97 лық=28 ль_=02556696a5 льн=0867a8 льс=0265a4 лэн=55 лэх=58 люб=05 ля_=061266a5 ляе=0365 лід=01a7
лік=26a3 лім=25 літ=0321a7 лға=26 лә_=95 лән=97 ләр=99 ләт=96 ләш=95 ләү=95 лӣ_=86 лөр=35 лөө=3257
ма_=0216334565798191a4 мад=05325183a2 мае=07 маи=85 мак=021535468192 мам=013682 маю=06 мај=4275 маҳ=85
мга=3256 мгы=95 мда=253651 мду=3553 ме_=14456276 мем=25 мен=0316283846667581a7 мер=02152231446573a4
мес=02132836436481 мет=152646647384a4 међ=75 ми_=142231446686a6 мий=325591 мил=123542618795 мин=15324465728694
мия=138591 мкү=35 мны=0126 мод=11416188a1 мон=1242638691a3 мос=1264 моя=87 мсы=2335 му_=04153141647482a6
мум=86 мун=113341648194a6 мыс=2631 мыш=21346196 мі_=0722a2 міс=a5 міч=01a6 мәт=96 мӣ_=85
на_=091b283a4b55687a8698a9 наб=85 нав=0512417184a7 наг=071182 нае=064181 наз=0111256486a3 наи=6185
най=071553a3 нак=04416276a1 нал=06152434455265738494a7 нам=0514213143638792a2 нан=061226364151628495a3 нао=45
нар=061521455364768393a4 нас=07162445526574a7 нат=0117223347637282a2 нац=061232436276a6 ная=036694 нај=4572
нд_=1241566188 нда=011327384363728597a2 нде=1127346291a1 нди=1338425263718195 нды=283693 ндэ=0157 ндә=95
не_=081629364366788497a5 нег=122636436271 нем=0213276372 нен=06152438426494a3 нет=154362a1 нең=99
ни_=1824314864778896a6 ние=17234467 нии=65 ний=325964a7 ник=162135455166768493a6 ним=12426476a5 нио=46
нит=16466374 них=6376a8 ния=17678291 ниј=4672 нлы=95 нне=0791 нно=126781a3 нны=0567 ння=08a8 нні=0521a3
но_=1848556778a6 нов=031646677781a5 ног=1343516676a8 ное=114165 ной=67 ном=13213143667682a7
нос=03154651667781a4 нот=14455184 ної=a6 ноў=05 нск=0118486772 нсо=88 нст=051421314464768191a7 нсь=a7
нт_=144263a7 нув=44a2 нуу=3552 нха=56 нцу=4262a6 нці=a7 ны_=092434576596 ные=0165 ный=67 ным=06253465
нын=233792 ныр=95 ных=0767 ның=2896 нь_=015763a7 нэг=56 ня_=081163a9 няў=05 ні_=07a9 ніц=03a6 нің=26 нү_=35
нүн=35 нҳо=86 нә_=98 оба=7587a1 обо=1242647883a3 общ=1563 ов_=164467a3 ова=051646677784a6 ове=0216456677a3
ови=15476576a7 ово=1545667784a5 ові=01a6 ог_=1242516278a2 оги=144364 огл=01416175 ого=1436436871a9
од_=05144953657684a2 ода=05142244667687a4 одд=88 оде=15456474a2 оди=1646667787a6 одн=0714456676a5 ое_=03436782
ожн=081263a2 озн=03134563a3 озо=4188 ои_=124589 оиз=14416372 ой_=051422345569 ойт=14 око=15456472a3
окр=1621314464718191a3 оку=01627199a5 ол_=13243342568291 олг=364156 оле=0115456472a3 оли=1645657385a4
оло=16334558667482a6 олу=011325384563a1 олц=55 олы=2753 оль=0666a4 олі=a5 ом_=011231687881a6
оми=142131436387a3 ому=6394a5 омі=a7 он_=1536455865718995a4 она=04154466758791a7 они=154651647487a2
оно=14213144526475a7 онс=1421314563728291a3 оны=0125 оні=a7 онҳ=85 оо_=3555 опш=4475 ор_=162233455465738691a4
ора=1523324464758893a3 ори=1622465766738591a5 орм=011431446496a4 оро=134457677585a5 оры=03216491 орі=a5 орғ=25
оси=1242627286a1 осл=13446473a7 осн=1444647681a3 осс=65 ост=0117273247687891a6 осы=25 осі=03a7
от_=19233149657284 оти=1343637586a3 ото=17475366a3 ох_=57a2 оша=87 ошт=7686 ою_=a7 ояд=88 ояи=85 оян=126185
оѓа=45 ої_=a7 ој_=4776 оја=4677 оје=75 оји=76 оју=4275 оў_=06 оўн=07 оға=2582 оҳ_=85 оӣ_=85 пав=07
пад=0714446374a3 пал=03246491a6 пам=05 пар=041422446581a7 пед=61a6 пер=06154567a6 пло=154263a1 по_=16446671a2
поз=13456371a2 пол=0117456774a5 пос=14456576a3 пош=0176a1 пра=0a1544657aa5 пре=18213147677692a3
при=163246667892a6 про=0117223346677791a7 пры=08 пск=44 пун=75 пшт=4475 пър=14 пів=a5 під=a5
ра_=16254666758494a5 рав=09154453657a84a5 рад=061646637588a4 раз=0517456676a3 ран=04172132475466768591a8
рат=031625344565748594a5 раф=0313436386a2 рац=0712253542637595a3 раї=a6 рга=04142137445764728199a3 рго=3571
ргә=98 рда=0111223441528795 рде=273581a2 рди=11364384 рдо=3186 рды=263751 рдә=96 реб=12436276a1 рев=154464a3
рег=13436493a7 ред=1722466677a5 рез=16426371a4 рек=13253144637297a2 рет=132431466373a2 ржа=0513446177a3
ри_=17334764718693a5 рив=1142516176a2 рий=135662a1 рик=15344464a4 рис=1521324564738291a5 рит=152345657491a4
рия=1624648191 риј=4675 рке=213295 рки=37 ркы=35 ркі=25 рла=122132566191 рлы=263295 рлә=96 рмы=96 рне=96a1
ро_=12436387a3 роб=02417286a4 ров=011545677281a5 род=071646667784a6 роз=03124161a6 рои=1443647486
рок=13426381a5 рол=12415663a3 рос=1343667181a5 рој=45 роў=05 рра=8591 рск=0116456473 рта=021222536492a6
рты=072292 ру_=04263162728392a3 руг=01142344647691a2 руу=3654 руш=02217582 рх_=5881 рхи=11425662 рхт=58 ръг=15
ры_=0627366495 рым=07233194 рын=03273798 рып=25 рыс=05 рэг=56 ря_=65 рік=25 рін=27 рға=2681 рқы=26 рүү=3655
рәв=95 рӣ_=85 са_=02162442647594a2 сан=1423354257648292a3 сар=7285 сац=05 сва=081278 сви=75 сво=13446476a2
се_=0517273148627794 сез=3196 сел=16456491a7 сен=1325426396a4 ска=021747667291a1 ске=223572 ски=19496874
ско=1531466872a2 сло=021243516478a3 слі=a7 сме=436276 сно=05144551657681a5 со_=4761 сов=124265a2
сон=2341566288a2 сос=436585 спо=13446671a4 сси=316591 ст_=1746647687a4 ста=07172838475267778498a8
ств=0717466878a4 сте=162345657391a5 сти=1621334667788591a8 сто=164755677581a6 стр=0316314667738391a5
сту=04113242637681a3 сть=66a5 сті=22a6 стә=95 су_=0223327782a3 сці=07 със=14 сы_=02273395 сыз=253694
сын=27345596 ськ=a9 сэн=57 ся_=0467a6 сіб=a6 сіз=25 сқа=26 сә_=96 сӣ_=85 та_=041a24324a67748695a8
тав=041531455366768592a3 тай=051121566191 там=0424316384a6 тан=05152835455266758496a5
тар=04142939455164738695a3 тат=02142137445165718398a7 таъ=86 таҳ=87 тва=0714426577a4 тве=0314436674
тво=16456575a5 тву=416275 тгэ=55 те_=1821314964768491 тел=172232456797a2 тен=15213445637196a2
тер=1526374651667594a6 тет=12234464a6 тең=2634 ти_=163146667989a5 тиг=327195 тие=136397 тий=375562a2
тик=1433436493a7 тим=718591 тин=143445637281a4 тис=1142628191a7 тит=1421314562768192a6 тиф=85 тич=15456575a4
тиі=27 ткә=95 тлә=95 тно=1443516575a2 то_=071949657683a4 тов=1542657581a5 той=01145662
тор=03162333465267728298a6 тот=114595 тој=4574 тра=03164652667583a5 тре=14446476a1 тро=15456681a5 тск=13456471
тст=446271 тся=66 тта=14263684 тты=253391 тті=26 ттү=35 ту_=052463768291a7 тук=3691 туп=046276a2
тур=04143645657293a4 тут=3181a6 туу=3853 тър=15 тык=0835 тын=27365196 тыр=01263195 тық=26 ть_=6696a6 тьс=a6
тья=3798 тэг=55 тэй=59 ті_=26a6 тік=26 тін=26 түг=5496 түү=3654 тҳо=85 тә_=97 тәр=2396 төр=335693 ува=051348a6
уга=123844576396 уге=25 уги=12436275 угу=36 уд_=528693 уда=012634425464728795 уде=2175 удз=05 удс=7584 узь=a6
ук_=376194a2 ука=06114361 укл=0398 укр=61a6 укт=0111396192a2 уку=3981 укы=97 ул_=07368194
ула=0212223243578195a2 улг=315495 улс=5794 улу=3795 улы=2196 уль=065364a4 ун_=365185 уну=3571 унх=55 уні=a7
уп_=3681 упп=64 уры=016295 усе=05 усс=64 утт=3584 уту=3251a6 уу_=3954 ууг=3951 уул=3358 уши=14 ушт=324275
ушу=36 уы_=2691 уын=2694 ую_=0664 уюу=56 ује=77 уға=28 уқ_=85 уқи=86 уқу=88 фар=0185 фи_=86 фра=124363a8
хаг=55 хам=0356 хан=1121566181a1 хар=02125662a2 хез=95 хий=57 ход=06134253667181a4 хок=99 хор=1156 хтэ=58
худ=516287 хуу=56 хэн=56 хэр=55 хээ=55 хүн=59 хүр=55 хүү=56 ца_=0815446475 цен=154464a4 ци_=144574 ции=134365
цио=15446473 цип=326391a6 ция=1626366496 циј=4777 цуз=62a6 цца=08 цця=05 цыя=07 цыі=06 ць_=09a3 ці_=07a5
ціо=a7 ції=a7 чал=081363 час=05156671a5 чац=05 чен=153144657196a5 чес=16446773 чка=314571a1 чки=124571
чла=527892 чни=14445171a7 чно=14446476a5 чов=124276 чун=85 чы_=0692 чын=063191 чэн=05 чүн=36 чөл=3157 шав=7286
шад=86 шар=21348693a2 шах=85 шва=85 ше_=23426298a3 шел=2395 шен=133142637597a2 шка=36427296 шкә=95 шла=5195
шта=3342647185a1 штв=76 ште=324475 шти=32447684 што=074677 штә=96 шуд=5386 шул=35 шіл=25 шін=25 ща_=14a1
щат=15 щий=64 що_=13a6 ъг_=15 ълг=16 ъло=85 ър_=15 ърв=15 ъст=14 ът_=15 ыг_=56 ыгы=213695 ые_=0166 ыз_=233694
ый_=0521316895 ыйз=35 ык_=3895 ыкт=3693 ыку=07 ылу=253694 ылы=283596 ым_=0625326593 ыма=062132 ымі=06
ын_=0228395798 ына=01293897 ынд=263696 ыны=02263595 ып_=273496 ырг=3398 ыры=263194 ыс_=2532 ых_=0867 ыцц=06
ыць=06 ыя_=06 ыял=0533 ыят=95 ыі_=06 ығы=28 ық_=29 ықт=29 ың_=2896 ька=03a5 ьки=a7 ько=62a8 ьна=0762a2
ьно=66a7 ьны=0665 ьск=64 ься=a6 ью_=64 ья_=376298 эг_=56 эгд=56 эгт=55 эгш=55 эд_=57 эдэ=55 эж_=55 эй_=59
экл=05 эл_=3157 эме=36 эн_=3159 эни=56 энн=06 энэ=55 эр_=58 эрк=38 эрх=5a эрэ=56 эс_=3156 эск=35 эта=06 эх_=58
эч_=36 эъл=85 ээ_=3656 ээр=57 ють=a5 юу_=3156 ючы=06 ющи=65 ябр=64 ява=1553 явл=64 яго=0784 яд_=0188 яет=65
яи_=86 яис=96 як_=0588a3 якл=95 яко=0513a3 які=06a3 яль=05 яна=05 янд=223185 ярж=05 ят_=166286 ята=16
яти=6286a2 ять=96a2 яў_=05 яўл=06 ённ=64 ђен=75 ђењ=75 ѓа_=45 єть=a5 єю_=a7 іб_=a6 ів_=a7 ігі=0526 ід_=a5
ідж=a6 ідн=01a5 ій_=a6 ійс=a5 ік_=27a2 ікт=25 ікі=21a6 іль=a6 ілі=0227a1 ім_=0526a3 імд=25 ін_=0228a3 іна=06a3
інд=27a1 іне=0428a2 інн=06a3 інс=01a6 іні=27a3 іон=a8 іпе=a6 ір_=26a2 ірд=25 ірі=25 іс_=27 іст=0223a7 іте=a7
іх_=07a2 іци=a6 іча=05 ічн=04a7 ія_=05a6 ією=a6 ії_=a8 ің_=27 ја_=4977 јаз=45 јан=4574 јат=4672 је_=4378
јед=78 ји_=76 јот=44 ју_=78 јућ=75 људ=75 ња_=4378 ње_=4677 њег=76 њен=75 њу_=76 ће_=75 ўле=06 ўна=06 ўны=05
ға_=2981 ған=28 ғда=25 ғы_=27 ғын=27 қа_=26 қам=26 қар=2685 қат=2582 қи_=87 қон=2285 қор=26 қта=29 қты=25
қу_=85 қуқ=88 қыл=28 қығ=27 қық=27 құр=25 құқ=29 үге=2195 үгэ=56 үгә=95 үгө=37 үз_=3397 үзе=2596 үй_=3457
үйл=58 үлэ=57 үлү=35 үлә=96 үн_=3858 үнд=223258 үни=2357 үнү=36 үнө=36 үр_=225892 үрэ=55 үх_=55 үчү=36
үү_=3756 үүг=3652 үүл=57 үүн=3355 ұлт=25 ұқы=29 ҳам=87 ҳар=88 ҳақ=88 ҳеҷ=85 ҳим=85 ҳо_=87 ҳои=88 ҳти=85 ҳуқ=88
ҷти=85 һәм=99 һәр=98 әве=96 әм_=99 ән_=2298 әне=2895 әр_=2899 әрг=97 әре=2596 әрн=96 әсе=95 әт_=96 әте=95
әтл=95 әүл=96 өг_=55 өз_=2636 өзі=26 өзү=36 өлө=3458 өнү=35 өр_=3256 өри=55 өрө=3256 өсү=35 өтэ=56 өх_=55
өөг=55 өөр=57 өөт=56
""",
    ),
    "Arab": Profile(
        """
ar fa ps ug ur
""",
        """
4.02 5.27 3.83 3.47 4.68
""",
        """
_ء_=46 _آئي_=48 _آئے_=48 _آب=1445 _آج_=48 _آذ=14 _آم=1523 _آمد_=18 _آن=1842 _آن_=18 _آنها_=18 _آنهاست_=18
_آور_=18 _أب=05 _أح=05 _أك=04 _أكثر_=08 _أم=04 _أما_=08 _أن=06 _أن_=08 _أو=07 _أو_=08 _أي=04 _أي_=08 _إح=04
_إذا_=08 _إل=07 _إلى_=08 _إن_=08 _ئا=3a _ئائىلە_=38 _ئادىل_=38 _ئادەم_=38 _ئادەمنى_=38 _ئادەمنىڭ_=38
_ئارقىلىق_=38 _ئاساسىي_=38 _ئاشۇ_=38 _ئالغا_=38 _ئاۋاز_=38 _ئو=36 _ئوخشاش_=38 _ئى=39 _ئىجتىمائىي_=38
_ئىززەت_=38 _ئىشلار_=38 _ئىگە_=38 _ئۆ=37 _ئۆز_=38 _ئۆزى_=38 _ئۆزىنىڭ_=38 _ئۆزىگە_=38 _ئۇ=37 _ئۇلار_=38
_ئۈچۈن_=38 _ئې=37 _ئېلىش_=38 _ئېلىپ_=38 _ئە=39 _ئەر_=38 _ئەركىن_=38 _ئەركىنلىك_=38 _ئەركىنلىكنىڭ_=38
_ئەركىنلىكىدىن_=38 _ئەركىنلىكىنى_=38 _ئەزا_=38 _ئەمەلگە_=38 _اب=031345 _اج=122542 _اجرا_=28 _ارد_=48
_از=192842 _از_=18 _ازاد_=28 _ازادانه_=28 _ازادي_=28 _ازاديو_=28 _ازادۍ_=28 _اس=051a253349 _است_=18
_اع=01132644 _اعلاميه_=28 _افراد_=48 _ال=0d162447 _الا_=0818 _الان_=08 _التي_=08 _الثاني_=08 _الثانية_=08
_الذي_=08 _الذين_=08 _الف_=08 _ام_=18 _ان=04162648 _ان_=0818 _او=162b49 _او_=1828 _اور_=48 _اول_=18 _اي=192149
_اي_=18 _اين_=18 _اينجا_=18 _ايک_=48 _اً_=48 _اپ=45 _با=0818273847 _با_=18 _بات_=08 _باد_=18 _بار_=18
_باراۋەر_=38 _بارلىق_=38 _باز_=18 _باسم_=08 _باشقا_=38 _بان_=08 _بايد_=28 _بخ=16 _بخش_=18 _بر=05182646 _بر_=18
_برا_=18 _برابر_=28 _برخمن_=28 _بزرگ_=18 _بش=0326 _بشر_=28 _بشري_=28 _بشكل_=08 _بع=051245 _بعد_=0818 _بعض_=08
_بل_=0828 _بن=06152447 _بن_=08 _بنا_=08 _به=041923 _به_=0818 _بها_=08 _بو=04163943 _بود_=18 _بوده_=18
_بولغان_=38 _بولمايدۇ_=38 _بولىدىغان_=38 _بولىدۇ_=38 _بولۇش_=38 _بولۇشقا_=38 _بولۇشى_=38 _بولۇپ_=38
_بويىچە_=38 _بى=38 _بىر_=38 _بىرلەشكەن_=38 _بىلىم_=38 _بىلەن_=38 _بي=06162645 _بي_=0818 _بيان_=28 _بيست_=18
_بين_=0818 _بڑ=45 _بھ=47 _بہ=44 _بۇ_=38 _بۇنداق_=38 _بې_=28 _بېرىش_=38 _بە=37 _بەھرىمەن_=38 _تا=0416263545
_تا_=18 _تامين_=28 _تان_=18 _تبعيض_=28 _تر=04152745 _تر_=182848 _ترسره_=28 _تع=05132546 _تق=061344 _تم_=08
_تن_=48 _ته=1426 _ته_=28 _تو=0416273545 _تو_=48 _تولۇق_=38 _توګه_=28 _تک=122245 _تک_=48 _تھ=48 _تھي_=48
_تھے_=48 _تۇ=36 _تۇرمۇش_=38 _تېگىشلىك_=38 _تە=38 _ثم_=08 _جا=0415213448 _جا_=18 _جرم_=28 _جس=47 _جن=04152146
_جو=03122347 _جى=35 _جىنايى_=38 _جە=35 _جەمئىيەتنىڭ_=38 _حتى_=08 _حق=01112942 _حق_=28 _حقوق_=28 _حقوقو_=28
_حمايت_=28 _حو=0511 _حول_=08 _حيث_=08 _خالىغانچە_=38 _خلا_=08 _خلکو_=28 _خو=162245 _خو_=48 _خود_=18 _خى=36
_خىتابنامىدە_=38 _خپ=26 _خپل_=28 _خە=36 _خەلق_=38 _خەلقئارا_=38 _د_=2b _دا=0417263245 _دا_=1828 _داد_=18
_دار_=18 _داره_=18 _دب=25 _دبشري_=28 _دخ=25 _در=031a2446 _در_=1848 _دغ=27 _دغه_=28 _ده=1626 _ده_=18 _دهغه_=28
_دهغو_=28 _دو=0417253246 _دو_=1848 _دور_=48 _دوم_=18 _دون_=08 _دىنىي_=38 _دي=04152746 _دي_=2848 _ديتي_=48
_ديکھي_=48 _دۆ=37 _دۆلەت_=38 _دۆلەتلەر_=38 _دۆلەتلەرنىڭ_=38 _دۇنيا_=38 _دې_=28 _دے_=48 _دەپ_=38 _ذا_=08
_ذات_=08 _ذلك_=08 _را=0317253244 _را_=18 _رعايت_=28 _رو=04172545 _رو_=18 _روز_=18 _روي_=18 _رک=2145 _رکي_=48
_رکھ_=48 _رکھتے_=48 _رکھي_=48 _رہ=45 _رہي_=48 _رہے_=48 _زۆرۈر_=38 _زېمىن_=38 _سا=0418223547 _ساقلىنىش_=38
_سر=152845 _سر_=1828 _سره_=28 _سنة_=08 _سي=05192345 _سپ=1421 _سۆز_=38 _سۈرۈشى_=38 _سے=49 _شا=0315213246
_شان_=18 _شخ=01112542 _شخصيت_=28 _شد=1a21 _شد_=18 _شدن_=18 _شدند_=18 _شده_=18 _شر=04162544 _شرايطو_=28 _شش=14
_شش_=18 _شم=03182245 _شما_=18 _شماري_=18 _شه=0217 _شو=1626 _شود_=18 _شوي_=28 _شي=02142842 _شي_=1828 _شہ=46
_شۇ_=38 _شۇنىڭدەك_=38 _صد_=18 _صو=1345 _صورت_=48 _ضد_=28 _ضرور_=48 _ضل=45 _ضمن_=08 _طب=02172244 _طرف_=48
_طريق_=48 _طريقہ_=48 _طو=021245 _طور_=1848 _عا=07132145 _عاد_=08 _عام_=08 _عامة_=08 _عب=051343 _عدة_=08
_عدد_=08 _عشر_=08 _عق=25 _عقيدې_=28 _عل=08142347 _علاقوں_=48 _علاقہ_=48 _علاقے_=48 _على_=08 _عليه_=08
_عم=05132645 _عمومي_=28 _عن=061342 _عن_=08 _عند_=08 _عين_=08 _غو=25 _غوره_=28 _غير_=0818 _فر=04162445 _فر_=18
_في=0a1443 _في_=0848 _فيه_=08 _فيها_=08 _قا=0414253745 _قاتنىشىش_=38 _قالغاندا_=38 _قام_=08 _قانون_=28
_قانۇن_=38 _قبل_=08 _قد_=08 _قو=0212223643 _قوغداش_=38 _قى=38 _قىلىش_=38 _قىلىشقا_=38 _قىلىشى_=38
_قىلىنغان_=38 _قەيت_=38 _كا=0635 _كان_=08 _كانت_=08 _كاپالەتكە_=38 _كر=05 _كل=04 _كل_=08 _كم=05 _كم_=08
_كما_=08 _كى=35 _كىشىلىك_=38 _كي_=08 _كې=36 _كېرەك_=38 _لئے_=48 _لا=0513263445 _لا_=0848 _لات_=08 _لاندي_=28
_لر=28 _لري_=28 _لف=44 _لك_=08 _لكن_=08 _لل=07 _لم=04 _لم_=08 _لما_=08 _له=0428 _له_=0828 _لها_=08 _لو_=0848
_لوگ_=48 _لوگوں_=48 _لي=04122147 _لي_=0848 _لے_=48 _ما=0616283846 _ما_=0818 _ماددا_=38 _ماده_=28 _مان_=18
_مثل_=08 _مد=06142244 _مر=06162446 _مس=05152746 _مساوي_=28 _مش=031446 _مط=1144 _مع=06182146 _مع_=08
_مل=04132745 _ملتونو_=28 _ملي_=28 _ملګرو_=28 _من=0a152645 _من_=0818 _منذ_=08 _منها_=08 _منځ_=28 _مه=0214
_مه_=08 _مي=0419234a _مي_=18 _مۇ=36 _مۇشۇ_=38 _مە=37 _مەقسىتى_=38 _نا=0516243247 _نام_=18 _نفس_=08 _نه=021527
_نه_=1828 _نو=04162644 _نوم_=28 _ني=03152144 _نړ=25 _نړۍ_=28 _نہ=45 _نے=47 _ها=0318 _ها_=0818 _هاي_=18
_هايي_=18 _هذ=05 _هذا_=08 _هذه_=08 _هر=1429 _هر_=1828 _هز=17 _هزار_=18 _هست_=18 _هش=15 _هغ=28 _هغه_=28
_هغو_=28 _هف=15 _هفت_=18 _هم=1525 _هم_=081828 _همين_=18 _هو=0713 _هو_=08 _هي=071228 _هي_=0818 _هيواد_=28
_هيڅ_=28 _و_=061b2445 _وأ=05 _وا=08162847 _وا_=08 _واخلي_=28 _واده_=28 _وار_=48 _واسطه_=28 _واقع_=28 _والے_=48
_وان_=08 _وب=04 _وت=06 _وخت_=28 _ور=03122543 _وس=04122543 _وفي_=08 _وقد_=08 _وك=04 _وكان_=08 _ول=06122142
_ولا_=08 _وم=0622 _ومن_=08 _وه=0621 _وهو_=08 _وهي_=08 _وي=06152843 _وي_=1828 _ويشتمه_=28 _وړ=25 _وړاندې_=28
_وک=26 _وکړي_=28 _وہ=46 _يا=0117273747 _يا_=1828 _ياكى_=38 _يق=05 _يو=0512273445 _يو_=28 _يوم_=08 _يک=18
_يک_=18 _يکي_=18 _يہ=48 _يہ_=48 _ټو=28 _ټول_=28 _ټولنيز_=28 _ټولو_=28 _پا=16253547 _پاره_=28 _پر=15273248
_پر_=2848 _پرته_=28 _پس_=18 _پن=152443 _په=2b _په_=28 _پورا_=48 _پي=152646 _پيش_=18 _پھر_=48 _پہ=45 _پہلا_=48
_پہلي_=48 _ځا=26 _ځايه_=28 _څخ=27 _څخه_=28 _څو=29 _څوک_=28 _چلے_=48 _چه=16 _چه_=18 _چکے_=48 _چھوٹي_=48 _چې=2a
_چې_=28 _ډو=26 _ډول_=28 _ژو=1325 _ژوند_=28 _ښو=25 _کئي_=48 _کئے_=48 _کا=162549 _کار_=28 _کت_=48 _کر=1548
_کرا_=48 _کرتي_=48 _کرتے_=48 _کرد_=18 _کرے_=48 _کس=45 _کش=1941 _کل=1445 _کل_=1848 _کن=1542 _کن_=1848 _کند_=18
_کنند_=18 _که=1923 _که_=18 _کو=152848 _کوئي_=48 _کورنۍ_=28 _کولو_=28 _کولے_=28 _کي=14244a _کي_=1848 _کيوں_=48
_کيے_=48 _کړ=28 _کړي_=28 _کښ=28 _کښې_=28 _کہ=48 _کہ_=48 _کہتے_=48 _کہيں_=48 _کے=4a _کے_=48 _ګناه_=28 _ګټ=26
_ګټه_=28 _گئ=44 _گئي_=48 _گئے_=48 _گاه_=18 _گر=1644 _گرد_=48 _گفت_=18 _گي=1445 _گي_=48 _ھو=39 _ھوقۇق_=38
_ھوقۇقلۇق_=38 _ھوقۇقى_=38 _ھوقۇقىغا_=38 _ھوقۇقىنى_=38 _ھۆ=35 _ھە=3a _ھەر_=38 _ھەرقانداق_=38 _ھەرقايسى_=38
_ھەمدە_=38 _ھەممە_=38 _ہر_=48 _ہن_=48 _ہو=49 _ہو_=48 _ہوئي_=48 _ہوئے_=48 _ہوا_=48 _ہوتي_=48 _ہوتے_=48 _ہوں_=48
_ہي=48 _ہي_=48 _ہيں_=48 _ہے=4a _ہے_=48 _ۋە=39 _ۋە_=38 _۱۳=15 _۱۹=17 _۲۰=15 آبا=1345 آذر=14 آن_=011642 آنه=17
أمر=04 أن_=04 أو_=06 أول=05 إحد=04 إلى=06 ئاد=38 ئار=37 ئاس=35 ئال=36 ئىش=35 ئىي=37 ئىگ=36 ئي_=031147 ئۆز=37
ئېل=35 ئے_=46 ئەر=38 اء_=0744 ائى=36 ائي=051247 ائے=45 ات_=09162448 اتا=3247 اتو=1226 اتي=03132446 اتھ=44
اخت=02152244 اخل=022641 اد_=0617273246 ادد=37 اده=1628 ادى=36 ادي=06162746 ادە=38 ار_=0619263748
ارا=0415243744 ارة=05 ارد=0216213345 اره=011826 ارى=36 اري=06162446 ارک=192242 از_=03193345 ازا=112833
اس_=0414223248 است=051b243246 اسط=25 اسى=37 اسک=1145 اشد=15 اشق=36 اصل=1345 اعل=2642 افظ=04 اق_=04133742
اكى=37 ال_=0718253447 الأ=09 الإ=07 الا=0714223445 الب=071144 الت=08132143 الث=05 الج=0743 الح=072143 الخ=05
الد=07113344 الذ=05 الر=0641 الس=0741 الش=07 الص=05 الط=05 الع=081143 الف=072143 الق=0741 الك=07 الل=06123444
الم=0a132445 الن=071142 اله=051223 الو=062143 الى=36 الي=08152446 الے=44 ام_=0817253248 امب=15 امه=14 امى=35
امي=04152745 ان_=081a273749 اند=0215263745 انش=15 انل=36 انه=031526 انو=03152645 انى=36 اني=07172547 انگ=1446
انہ=45 انۇ=35 انے=45 اه_=031725 اها=14 او_=142b اور=132249 اوي=03122642 اي_=02192333 اية=05 ايت=13263242
ايج=14 ايد=132636 اير=031642 ايس=113345 اين=0119 ايى=35 ايي=1624 ايک=48 اً_=05122343 اپن=45 اکس=1145 اں_=46
اہ_=45 اۋا=36 با_=031642 باد=011346 بار=0514213645 باز=1441 باش=1535 بال=0714213243 باي=142632 بة_=06 بخش=16
بد_=04 بر_=06182544 برا=05162444 بشر=26 بعي=26 بق_=021744 بلد=04 بن_=061344 بنس=25 به_=041924 بود=16
بول=033943 بىر=36 بىل=36 بي_=05162446 بية=06 بيس=15 بين=05142343 بھي=47 بہ_=46 بەھ=37 تا_=02153448 تاد=14
تام=1425 تان=03182146 تبر=0417 تر_=03152643 تري=011543 تعم=0245 تقع=05 تلە=36 تمه=26 تنى=36 ته_=051727
تو_=012644 تون=041227 توګ=26 تى_=0336 تىد=35 تىش=35 تىن=38 تي_=07152547 تک_=45 تھا=46 تھي=45 تھے=45 تۇر=35
تے_=2147 جا_=1743 جات=0147 جان=021545 جة_=04 جس_=46 جو_=2247 جہ_=45 حاف=05 حة_=05 حدة=04 حدى=04 حق_=28 حقو=28
حما=0125 خش_=15 خصي=0225 خلک=25 خمن=25 خه_=1127 خپل=27 دا_=0313253845 دار=0417243446 داق=2137 دان=0316263344
دة_=07 ددا=37 در_=031a45 دغه=26 دم_=061242 دن_=031742 ده_=031929 دهس=14 دهغ=26 دو_=02142545 دى_=05 دىن=38
دي_=06162847 دية=05 دين=06132244 ديو=02122642 دہ_=46 دۆل=37 دۇ_=37 دې_=27 دە_=38 دەم=38 ذا_=04 ذي_=05
را_=0416253544 ران=04182245 راي=031625 راۋ=36 رب_=061344 ربا=021541 ربي=061444 رة_=08 رت_=03152146 رته=0125
رد_=03172243 ردا=1443 رده=14 ردو=2144 رست=162342 رسر=25 رف_=041745 رقا=37 رقى=35 ركة=04 ركز=04 ركى=37 رلى=36
رنى=36 رنګ=25 رنے=45 ره_=031929 رو_=02122642 رود=14 روس=03152141 روں=44 رىم=37 ري_=06182947 ريا=05142246
رية=07 ريز=1245 ريك=05 رين=04152144 رک_=1943 رکز=1543 رکھ=44 رگ_=14 رہ_=46 رے_=45 رەك=35 زاد=142843
زار=01172143 زي_=02162146 ساز=14 سال=0217213344 ساو=26 سة_=05 ست_=021a2144 ستا=03192246 ستب=17 ستع=022145
سره=28 سطه=25 سم_=051244 سمه=0226 سنة=04 سىي=36 سي_=05162647 سيا=0519233244 سية=05 سکت=44 سے_=49 شاه=14
شت_=1441 شتم=132542 شته=0115 شد_=18 شدن=17 شده=18 شرا=25 شري=032542 شف_=19 شقا=38 شكە=36 شلى=36 شما=051845
شنا=14 شهر=0217 شود=16 شور=1521 شوي=26 شى_=37 شي_=142942 شہر=46 شۇ_=35 صد_=172242 صل_=041245 صوب=45 ضلع=45
طبق=17 طقة=05 طور=031245 ظة_=04 عال=05132143 عام=072144 عب_=05 عة_=07 عد_=051145 عرف=0317 عقي=25 علا=03112646
على=07 عن_=05 عيض=25 غا_=38 غان=113841 غه_=28 غو_=26 فة_=05 فته=14 فظ_=44 فظة=04 في_=0a1344 قا_=0139
قان=0112263841 قة_=06 قد_=05 قدم=0521 قع_=06152445 قلۇ=37 قو_=27 قوق=28 قى_=0137 قىغ=36 قىل=39 قي_=04152345
قيد=25 قہ_=44 قۇق=39 كان=07 كة_=06 كرة=05 كز_=04 كل_=05 كون=05 كى_=38 كىل=36 كىن=38 كېر=35 كە_=36 لأر=05
لأم=05 لأو=05 لإن=04 لار=01112237 لاق=0312213245 لاي=051233 لة_=07 لتو=0325 لتي=0641 لدو=04 لدي=0542 لذي=05
لري=0328 لسم=26 لشر=04 لع_=45 لعا=06 لعب=05 لعر=05 لغا=0237 لفظ=44 لقر=05 لك_=05 لم_=06132145 لمت=0521 لمح=04
لمد=04 لمس=05 لمع=05 لمم=05 لمن=05 لمو=05 لني=26 له_=051529 لها=05 لو_=02112841 لى_=0834 لىد=36 لىش=38 لىق=38
لىك=39 لىن=37 لي_=06162747 ليا=051344 لية=06 ليو=0411 ليے=45 لہ_=46 لۇش=37 لۇق=37 لې_=25 لے_=2546 لەت=38
لەر=37 لەش=36 لەن=37 ما_=071343 مائ=013643 ماد=0212283742 مار=051945 مال=06142346 مان=06172546 مبر=041543
مة_=07 محا=05 مدي=061241 مدە=36 مرك=05 مري=05152144 مرک=1544 مسا=05122641 مصر=0441 مع_=052142 معر=031742
مل_=05132546 ملت=2542 ملك=05 ممە=37 من_=09132543 منط=0512 منى=36 منځ=25 مه_=031528 موا=05122141 موم=012642
مي_=05192646 مية=05 مين=04182644 ميه=25 ميٹ=45 ميں=4a مہ_=44 مۇش=35 مە_=37 مەن=37 نا_=041246 ناد=04
نام=02163546 نة_=07 نجا=1743 ند_=03182544 ندا=0214243844 نده=15 ندې=25 نطق=0512 نلى=38 نند=1421 نه_=041629
نها=0517 نو_=02112842 نوا=041543 نون=03132642 نوي=02152143 نوں=45 نى_=0239 نىش=37 نىڭ=39 ني_=07172748 نية=07
نيز=1326 نځ_=25 نکي=25 نگر=45 نہ_=45 نہي=45 نۇن=35 نې_=25 نے_=49 ها_=0816 هار=021523 هاس=17 هان=14 هاي=0118
هر_=041629 هرس=16 هزا=17 هست=15 هشت=15 هغه=28 هغو=26 هفت=15 همي=1421 هو_=07 هي_=0714 هيو=26 هيڅ=26 هٔ_=16
وئي=1245 وئے=44 واخ=25 واد=03132742 وال=08122546 وان=04162144 وبہ=44 وتا=45 ود_=05182445 ور_=0516254a
ورو=031225 وري=061644 وست=16233242 وفي=04 وق_=0325 وقو=27 وقۇ=39 ول_=0615273245 ولا=05132143 ولة=04 ولم=36
ولن=27 ولو=032741 ولۇ=38 ولے=25 وم_=05142644 ومي=03152644 ون_=07162645 وند=1326 ونه=1226 ونو=2742 ونک=2542
وهو=05 وون=25 وي_=0416293245 ويس=0214 ويش=26 وړا=25 وک_=28 وکړ=25 وګه=26 وں_=48 وہ_=46 ىتى=38 ىدا=36 ىدى=38
ىر_=36 ىرى=36 ىسى=36 ىش_=38 ىشق=37 ىشى=38 ىغا=38 ىق_=37 ىقى=36 ىك_=37 ىكى=38 ىلا=37 ىلى=39 ىلە=37 ىما=36
ىمە=37 ىن_=39 ىنل=37 ىنى=39 ىي_=38 ىيە=36 ىپ_=36 ىڭ_=39 ىگە=38 يا_=0717283249 يات=0613223346 ياد=021245
يار=0319213244 ياك=37 يان=0416243444 ية_=0b يت_=0415283346 يث_=05 يجا=14 يد_=06152745 يدا=02132245 يدۇ=36
ير_=07152546 يرا=041643 يرة=05 يزي=041345 يست=031621 يشت=1225 يكي=05 يم_=061546 ين_=081a2647 ينة=06 ينج=17
يه_=051626 يو_=05122742 يوا=01112742 يوں=45 يي_=1625 يٹر=45 يڅ_=26 يک_=172248 يکا=14 يکي=162142 يں_=4b يہ_=48
يے_=45 يەت=36 ٹر_=45 ټه_=25 ټول=28 پار=13253342 پاک=45 پر_=2648 پل_=26 پلو=25 پنج=1543 په_=2b پيد=2245 پہل=44
ځاي=25 څخه=27 څوک=28 چها=15 چې_=2a چە_=35 ډول=26 ړان=25 ړي_=28 ژون=25 ښوو=25 ښې_=28 کا_=1349 کار=152645
کر_=2346 کرت=45 کرد=1543 کرن=45 کست=1145 کسي=45 کشف=19 کشو=14 که_=1924 کو_=2548 کول=27 کي_=17254a کيا=46
کړي=28 کښې=28 کہ_=47 کہا=45 کے_=4a ګه_=27 ګټه=25 گاه=16 گري=1345 گيا=45 گە_=38 ھا_=45 ھرى=37 ھوق=39 ھي_=47
ھەر=38 ھەم=38 ہا_=46 ہاں=44 ہر_=46 ہو_=45 ہوئ=45 ہوا=44 ہوت=46 ہور=45 ہي_=45 ہيں=48 ہے_=49 ۆزى=36 ۆلە=37
ۇرۇ=36 ۇش_=35 ۇشق=36 ۇشى=36 ۇق_=38 ۇقل=37 ۇقى=37 ۇنى=35 ۋە_=39 ېتى=36 ېرە=35 ېلى=36 ەت_=38 ەتت=36 ەتل=37
ەر_=37 ەرق=37 ەرك=37 ەشك=36 ەك_=36 ەم_=38 ەمد=36 ەمم=37 ەن_=38 ەھر=37 ۱۹۹=15 ۲۰۰=14
""",
    ),
    "Deva": Profile(
        """
hi mr ne
""",
        """
4.52 4.13 4.75
""",
        """
_अञ=24 _अथवा_=18 _अधिक_=18 _अधिकार_=1828 _अधिकारको_=28 _अधिकारहरू_=28 _अन=061426 _अनेक_=18 _अप=051221
_अपना_=08 _अपनी_=08 _अपने_=08 _अभ=031521 _अरू_=28 _अव=051226 _अशा_=18 _अशी_=18 _अस=021824 _असली_=18
_असलेल्या_=18 _असा_=18 _असून_=18 _असे_=18 _आण=16 _आणि_=18 _आदि_=08 _आधार_=28 _आधारमा_=28 _आप_=08 _आपल्या_=18
_आला_=18 _आली_=18 _आले_=18 _आवश्यक_=1828 _आह=1a _आहे_=18 _आहेत_=18 _इं=0315 _इच्छा_=28 _इतर_=18 _इन=0523
_इन_=08 _इनका_=08 _इस=0812 _इस_=08 _इसका_=08 _इसकी_=08 _इसके_=08 _इसमें_=08 _इसी_=08 _इसे_=08 _उचित_=28
_उन=0524 _उन_=08 _उनका_=08 _उनकी_=08 _उनके_=08 _उपभोग_=28 _उपाय_=28 _उस=05 _उस_=08 _उसके_=08 _उसको_=28
_उसे_=08 _उह=24 _एउ=24 _एक=091828 _एक_=0818 _एका_=18 _एव=0522 _एवं_=08 _ओर_=08 _और=08 _और_=08 _कई_=08
_कर=081723 _कर_=08 _करणे_=18 _करण्याचा_=18 _करण्याच्या_=18 _करता_=0818 _करते_=08 _करना_=08 _करने_=08 _करून_=18
_कसैलाई_=28 _कह=05 _कहते_=08 _कहा_=08 _का=091728 _का_=0818 _कानुन_=28 _कानुनी_=28 _कानूनको_=28 _काम_=1828
_कामा_=18 _काय_=18 _काही_=18 _कि=081624 _कि_=08 _किंवा_=18 _किया_=08 _किस_=08 _किसी_=08 _किसे_=08 _की=09
_की_=0818 _कुछ_=08 _कुनै_=28 _कुल_=08 _के=0a1725 _के_=08 _केला_=18 _केली_=18 _केले_=18 _को=091526 _को_=08
_कोई_=08 _क्=061526 _गय=06 _गया_=08 _गर=0128 _गरिएको_=28 _गरिने_=28 _गरी_=28 _गर्न_=28 _गर्ने_=28 _गेल्या_=18
_घं=04 _घोषणा_=28 _चि=041724 _छ_=25 _छन=25 _छू=04 _छैन_=28 _जं=04 _जन=051526 _जनता_=28 _जनताको_=28 _जब_=08
_जा=081724 _जा_=08 _जात_=18 _जाता_=18 _जाति_=28 _जि=071527 _जिन_=08 _जिस_=08 _जिसे_=08 _जैसे_=08 _जो=061323
_जो_=08 _ज्=031523 _ज्या_=18 _झा=1521 _झाला_=18 _झाली_=18 _झाले_=18 _झालेल्या_=18 _टा_=18 _ट्=0613 _ठा=24
_तक=04 _तक_=08 _तथ=0526 _तथा_=28 _तर_=18 _तसेच_=18 _ता_=18 _ती_=1828 _तीन_=18 _ते=1621 _ते_=18 _तो_=0818
_त्=021725 _त्यस्तो_=28 _त्या_=18 _त्यांचे_=18 _त्यांना_=18 _त्याचा_=18 _त्याची_=18 _त्याच्या_=18 _त्यानी_=18
_त्यास_=18 _त्री_=18 _था=0623 _था_=08 _थि=27 _थी=04 _थी_=08 _थे=05 _थे_=08 _दल=25 _दि=061525 _दिइने_=28
_दिया_=08 _दिली_=18 _दे=061726 _देण्यात_=18 _देश_=18 _देशको_=28 _देशाच्या_=18 _दो_=08 _दोन_=18 _द्=071324
_धर्म_=1828 _धारा_=28 _नह=04 _नहीं_=08 _ना=061726 _ना_=08 _नाही_=18 _नि=061626 _निजको_=28 _ने=061429 _ने_=08
_नै_=28 _न्याय_=28 _पक=14 _पत=031229 _पन=26 _पनि_=28 _पर=081526 _पर_=08 _परिवार_=28 _पर्छ_=28 _पह=061326
_पहले_=08 _पा=061627 _पाउने_=28 _पुरा_=08 _पुर्_=28 _पूर्ण_=28 _प्=09182a _प्रति_=28 _प्रत्येक_=1828
_प्रात्प_=28 _बज=0622 _बहुत_=08 _बाद_=08 _बिना_=28 _भए=28 _भए_=28 _भएकोले_=28 _भन=26 _भने_=28 _भन्ने_=28
_भा=081828 _भाग_=18 _भी=06 _भी_=08 _भेदभाव_=1828 _मध=031625 _मनमानी_=28 _मर=0115 _मह=061726 _मा=061728
_मान_=28 _मानव_=28 _मानवी_=18 _मान्यता_=1828 _मि=061424 _मी_=18 _मे=0a1423 _मे_=08 _में_=08 _मो=021623
_मौलिक_=28 _म्=16 _म्हणजे_=18 _म्हणून_=18 _यस=28 _यस_=28 _यह=0822 _यह_=08 _यहाँ_=08 _या=071923 _या_=0818
_यांच्या_=18 _याचा_=18 _याची_=18 _याच्या_=18 _याना_=18 _यानी_=18 _ये=0516 _ये_=08 _येणार_=18 _येत_=18
_येथील_=18 _येथे_=18 _यो=021229 _र_=28 _रखें_=08 _रह=0525 _रहनु_=28 _रा=071828 _राष्ट्र_=28 _राष्ट्रहरूका_=28
_राष्ट्रिय_=28 _राष्ट्रीय_=18 _रू=0524 _रे=071322 _लागि_=28 _लि=071424 _लिए_=08 _लिये_=08 _लो=041622 _व_=0318
_वट=24 _वह_=08 _वा=061626 _वा_=28 _वि=081728 _विचार_=28 _विरुद्ध_=28 _विवाह_=28 _विश्वव्यापी_=28 _वे_=08
_व्यक्ति_=28 _व्यक्तिको_=28 _व्यक्तिलाई_=28 _व्यक्तिले_=28 _शह=041622 _शिक्षा_=1828 _सं=081827 _संग_=08
_संघको_=28 _संयुक्त_=1828 _संरक्षण_=1828 _संरक्षणको_=28 _संरक्षित_=28 _सकता_=08 _सकिने_=28 _सजाय_=28
_सद=021125 _सबसे_=08 _सबै_=28 _सभी_=08 _सम=071628 _समयमा_=28 _समाजको_=28 _समान_=1828 _सम्बन्ध_=28 _सम्मान_=28
_सर=051624 _सर्व_=18 _सा=071727 _साथ_=08 _साधारण_=28 _सामाजिक_=1828 _सुरू_=18 _से=091324 _से_=08 _स्=091727
_स्वतन्त्र_=28 _स्वतन्त्रता_=28 _स्वतन्त्रताको_=28 _हरू_=28 _हस्तक्षेप_=28 _हा=041824 _हा_=18 _ही=0516
_ही_=0818 _हु=0628 _हुआ_=08 _हुई_=08 _हुए_=08 _हुन_=28 _हुने_=28 _हुनेछ_=28 _हे=021822 _हे_=0818 _हें_=08
_है=0b _है_=08 _हैं_=08 _हो=071829 _हो_=0828 _होणार_=18 _होत_=18 _होता_=0818 _होती_=0818 _होते_=0818 _होने_=08
_ह्=15 _ह्या_=18 ँमा=25 ंक्=04 ंचत=04 ंची=14 ंचे=15 ंच्=16 ंटे=04 ंत_=0415 ंतर=0315 ंना=14 ंनी=16 ंबर=0215
ंमध=14 ंवा=14 अञ्=24 अपन=05 अभि=0315 असत=14 असल=15 असे=15 आणि=16 आहे=1a इस_=06 इसक=07 उहा=24 एक_=081828 एको=29
एक्=06 एवं=0521 ओं_=05 ओवा=25 और_=08 कर_=0614 करण=031522 करन=05 कसभ=14 का_=091629 कां=0215 काक=28 काठ=25
कार=071728 काश=031328 कि_=0522 किं=15 किय=06 किस=0522 की_=091525 के_=0a12 केल=16 को_=082c कोड=06 क्त=061425
क्ष=071727 क्स=061322 खि_=25 गया=05 गरि=25 गरे=24 गर्=26 गात=14 गाव=14 ग्र=061625 घंट=04 चती=04 चा_=18
चित=031624 ची_=0217 चे_=18 च्य=19 छन्=25 छूट=04 जात=071624 जिल=041427 जिस=05 जी_=041522 जे_=0614 जो_=05
ज्य=051725 झाल=15 ञ्च=25 टती=04 टा_=031226 टे_=05 टेश=07 ट्र=071724 ठमा=25 ठी_=16 डौँ=25 णार=16 णि_=16 णे_=15
ण्ड=0325 ण्य=17 तक_=04 तको=25 तथा=0526 तर_=041624 ता_=091725 ताच=15 तात=17 ति_=0627 तिक=041326 ती_=081624
तीय=061521 तील=19 ते_=071822 तो_=031622 त्त=061625 त्य=051826 त्र=08182a था_=061426 थित=051123 थिय=27 दन_=0227
दिय=04 दी_=061626 देख=0225 देश=061725 द्व=071427 धि_=0522 धिम=25 धील=15 ध्य=051726 नको=24 नट_=04 नमा=24 नही=04
ना_=071626 नाव=0115 नि_=0126 निन=25 नी_=061726 नुभ=25 नुह=25 ने_=081727 नेत=021523 नेप=0128 नै_=24 न्_=0326
न्छ=28 न्त=0527 न्द=0627 न्ह=0512 पट_=15 पत्=041329 पनि=26 पने=04 पर_=0711 पहि=1325 पहु=05 पाद=041127
पाल=031229 पुर=061526 प्र=0a192a बजे=06 बर_=0316 बाट=26 बाद=0412 भएक=28 भन्=25 भाग=041523 भार=071725
भाष=051527 भी_=06 मधी=15 मध्=031725 मरा=15 महा=051724 मा_=04132a माओ=25 माड=25 मान=071626 मास=24 मित=031425
मिन=051122 मिळ=15 में=0a12 मोठ=15 म्प=0327 म्ह=16 यस_=24 यसक=27 यह_=07 या_=091b25 यां=0318 याच=17 यात=051822
यान=031622 यास=021522 ये_=061622 येथ=15 यो_=29 यों=06 रका=061529 रको=25 रण_=051324 रण्=15 रत_=061322 रता=0416
रति=041226 रती=0615 रने=05 रपट=15 रमा=021426 रहे=0225 रा_=081627 रां=0315 राच=0315 राज=071827 राठ=15
रात=021622 राव=0214 राष=051624 रिक=051629 री_=071727 रु_=0126 रू_=1225 रूप=051223 रे_=041522 रेन=0622
रेल=071321 रेस=061322 रों=05 र्_=15 र्न=021326 र्य=051627 र्व=061725 लको=27 लमा=25 लवे=06 ला_=061826 लाई=26
लाक=0125 लाग=1225 लाम=24 लिए=05 लित=0523 लिय=0513 ली_=061728 ले_=061827 लेल=17 लो_=26 लोक=031622 ल्य=021723
ल्ल=041427 ल्ह=14 वं_=0521 वटा=25 वर_=031623 वा_=041625 वात=16 वाद=031426 वार=071527 वाल=051222 वे_=0614
व्य=051624 व्ह=16 शक_=26 शन_=081226 शहर=041623 शित=0226 षा_=051423 षाक=26 ष्ट=051725 संघ=011524 संच=05 सकत=04
सका=0522 सकी=06 सके=05 सको=28 सदस=24 सन्=0225 समि=25 समे=0521 सम्=051227 सर्=031622 सले=1522 साठ=15 सी_=061223
सून=15 से_=0915 स्ट=081622 स्त=061726 स्थ=071627 स्प=061424 हरु=26 हरू=26 हा_=041822 हाँ=0325 हार=041523
हिं=0315 हिल=1426 ही_=051724 हीं=04 हुं=04 हुआ=04 हुन=28 हे_=021a हेक=25 हेत=16 है_=09 हैं=08 हो_=0427
होत=0617 ह्य=16 ़ी_=04 ां_=04 ांच=17 ांत=0416 ांन=17 ांम=14 ाई_=051227 ाउन=25 ाओं=04 ाओव=25 ाको=29 ागा=14
ाचा=16 ाची=0316 ाचे=17 ाच्=17 ाजन=0325 ाज्=051624 ाट_=1226 ाठम=25 ाठी=16 ाडौ=25 ात_=041923 ाता=061423
ाती=041821 ात्=061325 ाद_=051324 ादन=26 ादी=021426 ान_=071626 ाने=051622 ान्=041426 ाम_=061525 ामा=031526
ार_=081727 ारत=071725 ारा=071727 ारी=041625 ार्=061728 ाल_=061427 ालक=26 ाला=041624 ाली=041528 ाव_=0315
ावर=0116 ावा=0215 ाशक=26 ाशन=26 ाशि=021226 ाषा=051327 ाषे=14 ाष्=051624 ासा=0216 ास्=041524 ाहर=0125 िंद=0315
िंव=14 िए_=0523 िएक=25 िक_=071728 िका=05162a िके=15 ित_=081527 िति=0225 ित्=061725 िनट=04 िन्=061327
िमा=031326 िया=081625 िये=05 ियो=051127 िलो=0225 िल्=051527 िसी=04 िस्=051423 ीं_=05 ीको=25 ीत_=031522
ीमा=0225 ीय_=071725 ील_=0219 ुंच=04 ुनु=25 ुन्=27 ुभए=25 ुर_=0525 ुहु=25 ूटत=04 ून_=0218 ूप_=05 ें_=0a ेंब=15
ेका=24 ेको=26 ेखि=25 ेत_=1622 ेती=15 ेते=15 ेन_=0612 ेन्=031225 ेपा=0128 ेल_=061323 ेलव=06 ेला=1623 ेली=1522
ेले=16 ेल्=15 ेशन=07 ेशा=15 ेस_=061421 ैं_=06 ों_=09 ोकस=15 ोड_=06 ोता=0514 ोते=0316 ौँम=24 ्चल=25 ्छ_=26
्टे=0714 ्ट्=051724 ्त_=061525 ्थि=051224 ्दा=1225 ्दी=0422 ्द्=0326 ्नु=25 ्ने=1126 ्पा=021227 ्प्=0621
्म_=061425 ्य_=081728 ्यक=051526 ्या=071b27 ्ये=1723 ्र_=071626 ्रक=051529 ्रत=051326 ्रप=011621 ्रा=081826
्रि=061629 ्री=061726 ्रे=081625 ्ला=031427 ्वा=071727 ्शन=05 ्षे=051425 ्स्=061121 ्हण=16
""",
    ),
}
